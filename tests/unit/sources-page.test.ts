import { expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { sourceCounts } from '../../src/model/source-counts.ts';
import { tally, tallyYears, withRest } from '../../src/model/tally.ts';

test('kinds are counted from the most frequent on, years from the earliest', () => {
  expect(tally(['b', 'a', 'b'])).toEqual([
    { value: 'b', count: 2 },
    { value: 'a', count: 1 },
  ]);
  expect(tallyYears(['2025-11', '2019-06-03', '2025']).map(({ value }) => value)).toEqual([
    '2019',
    '2025',
  ]);
});

test('the rows of a count add up to all: a last row has what the others know nothing of', () => {
  const rows = tally(['NO', 'NO', 'SE']);
  expect(withRest(rows, 5, 'not on record')).toEqual([
    { value: 'NO', count: 2 },
    { value: 'SE', count: 1 },
    { value: 'not on record', count: 2 },
  ]);
  expect(withRest(rows, 3, 'not on record')).toEqual(rows);
});

test('the counts of the sources each add up to all of them', () => {
  const { sources } = loadEdition('tests/fixtures/ferry');
  const counts = sourceCounts(sources);
  for (const { name, rows } of counts)
    expect([name, rows.reduce((sum, { count }) => sum + count, 0)]).toEqual([name, sources.length]);
  const rows = new Map(counts.map(({ name, rows }) => [name, rows.map(({ value }) => value)]));
  expect(rows.get('Country or body of the first publisher')!.at(-1)).toBe(
    'publisher not on record',
  );
  expect(rows.get('Year')!.at(-1)).toBe('undated in the copy seen');
  expect(rows.get('Language')).toContain('English');
});
