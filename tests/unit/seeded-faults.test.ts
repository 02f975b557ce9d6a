import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/load-edition.ts';
import { problemBlocks } from '../../src/load/problem.ts';
import { placeIn } from '../../src/load/text-place.ts';
import { isRule } from '../../src/rules/table.ts';
import { withMutations } from './mutated-content.ts';
import { dateFaults } from './seeded/dates.ts';
import { entryFaults } from './seeded/entries.ts';
import { essayFaults } from './seeded/essay.ts';
import type { Fault } from './seeded/fault.ts';
import { fileFaults } from './seeded/files.ts';
import { idFaults } from './seeded/ids.ts';
import { textFaults } from './seeded/texts.ts';

const families: Record<string, readonly Fault[]> = {
  'files and fields': fileFaults,
  dates: dateFaults,
  texts: textFaults,
  'ids and names': idFaults,
  'the author’s words, pages, addresses, codes': essayFaults,
  'entries, figures and house style': entryFaults,
};

const mark = '¦';

/** What the check says of the fixture with one fault, with places as in a folder of its own. */
const found = ({ file, find, put, at, name }: Fault) =>
  withMutations([{ file, find, put: put.replace(mark, '') }], (folder) => {
    const [where, words] = at ?? [file, put];
    const text = readFileSync(join(folder, where), 'utf8');
    // Without a place of its own, it stands where the words were put.
    const index = at
      ? text.indexOf(words.replace(mark, ''))
      : readFileSync(join('tests/fixtures/ferry', file), 'utf8').indexOf(find);
    if (index < 0 || !words.includes(mark)) throw new Error(`no place for “${name}”`);
    const { line, column } = placeIn(text, index + words.indexOf(mark));
    const cut = `/${basename(folder)}/`;
    const problems = checkContent(folder).map((problem) => ({
      ...problem,
      file: problem.file.slice(problem.file.indexOf(cut) + cut.length),
    }));
    return { problems, place: `${where}:${line}:${column}` };
  });

describe.each(Object.entries(families))('a fault in %s', (_, faults) => {
  test.each(faults.map((one) => [one.name, one] as const))(
    '%s is told once, at its place',
    (_, one) => {
      const { problems, place } = found(one);
      expect(
        problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`),
      ).toEqual([`${place} ${one.rule}`]);
      expect(problemBlocks(problems)[0]).toMatchSnapshot();
    },
  );
});

test('there are at least 150 of them, each under a name of its own, of rules that exist', () => {
  const all = Object.values(families).flat();
  expect(all.length).toBeGreaterThanOrEqual(150);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  expect(all.filter(({ rule }) => !isRule(rule))).toEqual([]);
});

test('the fixture as it is has nothing wrong', () => {
  expect(checkContent('tests/fixtures/ferry')).toEqual([]);
});
