import { expect, test } from 'vitest';
import { takeTurns } from '../../src/build/turns.ts';

/** Something that ends when it is told to. */
const task = () => {
  let end = (): void => {};
  const over = new Promise<void>((done) => {
    end = done;
  });
  return { over, end };
};

/** What has come to an end so far, by name. */
const watch = () => {
  const ended: string[] = [];
  const seen = async (): Promise<string[]> => {
    await new Promise((done) => setTimeout(done));
    return [...ended];
  };
  const name = (word: string, wait: Promise<unknown>): void => {
    wait.then(() => ended.push(word));
  };
  return { name, seen };
};

test('a change waits for all that is being read, and what fails is over too', async () => {
  const { read, change } = takeTurns(60_000);
  const { name, seen } = watch();
  const [one, two] = [task(), task()];
  await read(one.over);
  await read(two.over);
  await read(Promise.reject(new Error('torn')));
  name('change', change());
  one.end();
  expect(await seen()).toEqual([]);
  two.end();
  expect(await seen()).toEqual(['change']);
});

test('whoever wants to read waits until the last of the changes has ended', async () => {
  const { read, change, changed } = takeTurns(60_000);
  const { name, seen } = watch();
  await change();
  await change();
  name('read', read(task().over));
  changed();
  expect(await seen()).toEqual([]);
  changed();
  expect(await seen()).toEqual(['read']);
});

test('a change does not wait for those who wait for it', async () => {
  const { read, change, changed } = takeTurns(60_000);
  const { name, seen } = watch();
  await change();
  name('read', read(task().over));
  await change();
  for (const end of [changed, changed]) end();
  expect(await seen()).toEqual(['read']);
});

test('what never ends stops nobody for ever', async () => {
  const { read, change } = takeTurns(20);
  await read(task().over);
  await change();
  await read(task().over);
});

test('an end without a beginning changes nothing', async () => {
  const { read, change, changed } = takeTurns(60_000);
  const { name, seen } = watch();
  changed();
  await change();
  name('read', read(task().over));
  expect(await seen()).toEqual([]);
});
