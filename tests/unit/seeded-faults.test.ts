import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/load-edition.ts';
import { shownPath } from '../../src/load/content-file.ts';
import { problemBlocks } from '../../src/load/problem.ts';
import { placeIn } from '../../src/load/text-place.ts';
import { isRule } from '../../src/rules/table.ts';
import { dateFaults } from './seeded/dates.ts';
import { entryFaults } from './seeded/entries.ts';
import { essayFaults } from './seeded/essay.ts';
import type { Fault } from './seeded/fault.ts';
import { fileFaults } from './seeded/files.ts';
import { idFaults } from './seeded/ids.ts';
import { lookFaults } from './seeded/look.ts';
import { textFaults } from './seeded/texts.ts';
import { wordFaults } from './seeded/words.ts';

const families: Record<string, readonly Fault[]> = {
  'files and fields': fileFaults,
  dates: dateFaults,
  texts: textFaults,
  'ids and names': idFaults,
  'the words of the author': wordFaults,
  'the author’s words, pages, addresses, codes': essayFaults,
  'entries, figures and house style': entryFaults,
  'the look and voice of an edition': lookFaults,
};

const mark = '¦';

const fixture = 'tests/fixtures/ferry';
const folder = mkdtempSync(join(tmpdir(), 'content-'));
cpSync(fixture, folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

/** What the check says of the fixture with one fault, with places as in a folder of its own. */
const found = ({ file, find, put, at, name }: Fault) => {
  const before = readFileSync(join(fixture, file), 'utf8');
  const start = before.indexOf(find);
  if (start < 0) throw new Error(`${file} does not hold “${find}”`);
  const after = before.slice(0, start) + put.replace(mark, '') + before.slice(start + find.length);
  const [where, words] = at ?? [file, put];
  const text = where === file ? after : readFileSync(join(fixture, where), 'utf8');
  // Without a place of its own, it stands where the words were put.
  const index = at ? text.indexOf(words.replace(mark, '')) : start;
  if (index < 0 || !words.includes(mark)) throw new Error(`no place for “${name}”`);
  const { line, column } = placeIn(text, index + words.indexOf(mark));
  writeFileSync(join(folder, file), after);
  try {
    const own = shownPath(folder, '/');
    const inside = (path: string): string => path.replaceAll(own, '');
    const problems = checkContent(folder).map((problem) => ({
      ...problem,
      file: inside(problem.file),
      message: inside(problem.message),
      hint: problem.hint && inside(problem.hint),
    }));
    return { problems, place: `${where}:${line}:${column}` };
  } finally {
    writeFileSync(join(folder, file), before);
  }
};

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
  expect(checkContent(fixture)).toEqual([]);
});
