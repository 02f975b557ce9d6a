import { expect, test, vi } from 'vitest';
import { kept } from '../../src/built-site/kept.ts';

const make = (text: string) => vi.fn(async () => Buffer.from(text));

/** What no other run has kept. */
const fresh = () => ['test', process.pid, Math.random()];

test('what was made of the same things is not made again', async () => {
  const inputs = fresh();
  expect(String(await kept(inputs, make('first')))).toBe('first');
  const again = make('second');
  expect(String(await kept(inputs, again))).toBe('first');
  expect(again).not.toHaveBeenCalled();
});

test('what is made of other things is made', async () => {
  const inputs = fresh();
  await kept(inputs, make('first'));
  expect(String(await kept([...inputs, 'more'], make('second')))).toBe('second');
});

test('what could not be made is tried again', async () => {
  const inputs = fresh();
  const fails = kept(inputs, () => Promise.reject(new Error('no ink')));
  await expect(fails).rejects.toThrow('no ink');
  expect(String(await kept(inputs, make('ink')))).toBe('ink');
});

test('KEEP=no makes all anew, and keeps nothing', async () => {
  const inputs = fresh();
  vi.stubEnv('KEEP', 'no');
  await kept(inputs, make('first'));
  expect(String(await kept(inputs, make('second')))).toBe('second');
  vi.unstubAllEnvs();
  expect(String(await kept(inputs, make('third')))).toBe('third');
});
