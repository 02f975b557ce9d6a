import { expect, test } from 'vitest';
import { remainder, tally, tallyYears } from '../../src/model/tally.ts';

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

test('what a count leaves out is said in words, and nothing where it leaves out nothing', () => {
  const rows = tally(['NO', 'NO', 'SE']);
  expect(remainder(rows, 5, 'name no country.')).toBe('2 of 5 name no country.');
  expect(remainder(rows, 3, 'name no country.')).toBe('');
});
