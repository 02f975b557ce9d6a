import { expect, test } from 'vitest';
import { runSideBySide, type Step } from '../steps.ts';

const step = (name: string, code: string): Step => ({
  name,
  command: [process.execPath, '-e', code],
});

/** The steps that failed, and what was said. */
const outcome = async (...lines: Step[][]): Promise<{ failed: string[]; said: string[] }> => {
  const said: string[] = [];
  const failed = await runSideBySide(lines, (words) => said.push(words));
  return { failed, said };
};

test('what a step says stays together, whatever runs beside it', async () => {
  const talk = (word: string) =>
    step(
      word,
      `
    console.log('${word} begins');
    console.error('${word} warns');
    setTimeout(() => console.log('${word} ends'), 300);`,
    );
  const { failed, said } = await outcome([talk('one')], [talk('two')]);
  expect(failed).toEqual([]);
  for (const word of ['one', 'two'])
    expect(said.join('\n')).toContain(
      `== ${word}\n${word} begins\n${word} warns\n${word} ends\n${word}: `,
    );
});

test('the steps of a line run one after the other, and end with the first that fails', async () => {
  const { failed, said } = await outcome([
    step('sound', ''),
    step('broken', 'process.exit(3)'),
    step('never', ''),
  ]);
  expect(failed).toEqual(['broken']);
  expect(said.join('\n')).toMatch(/sound: [\d.]+ s\n[\s\S]*broken: failed$/);
});

test('every line that failed is named, and a line that did not runs to its end', async () => {
  const { failed, said } = await outcome(
    [step('early', 'process.exit(1)')],
    [step('long', 'setTimeout(() => {}, 300)'), step('after it', '')],
    [step('killed', 'process.kill(process.pid)')],
  );
  expect(failed).toEqual(['early', 'killed']);
  expect(said.join('\n')).toContain('after it: ');
});

test('a program that is not there is a step that failed', async () => {
  const { failed, said } = await outcome([{ name: 'absent', command: ['no-such-program'] }]);
  expect(failed).toEqual(['absent']);
  expect(said.join('\n')).toContain('ENOENT');
});
