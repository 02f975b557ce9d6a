import { describe, expect, test } from 'vitest';
import { bibtex } from '../../src/data-files/citation-formats.ts';
import { cslDate, cslItem } from '../../src/data-files/csl-item.ts';
import { loadEdition } from '../../src/load/load-edition.ts';

const edition = loadEdition('tests/fixtures/ferry');

describe('a date in CSL', () => {
  test.each([
    ['2019-06-03', { 'date-parts': [[2019, 6, 3]] }],
    ['2019-02', { 'date-parts': [[2019, 2]] }],
    ['1811~', { 'date-parts': [[1811]], circa: true }],
    ['2026-21', { 'date-parts': [[2026]], season: 1 }],
    [
      '2025-11-01~/2025-11-06~',
      {
        'date-parts': [
          [2025, 11, 1],
          [2025, 11, 6],
        ],
        circa: true,
      },
    ],
    ['2017/..', { 'date-parts': [[2017]] }],
  ])('%s is %j', (date, value) => {
    expect(cslDate(date)).toEqual(value);
  });
});

test('a title that is our description keeps its brackets, and a missing one stays missing', () => {
  const items = new Map(edition.sources.map((source) => [source.id, cslItem(source)]));
  expect(items.get('harbour-book')?.title).toBe('[Harbour book of Lorn, 1811 to 1987]');
  expect(items.get('petitioners-letter')).not.toHaveProperty('title');
});

test('BibTeX has every source under its id, escapes what TeX would obey and keeps every script', () => {
  const file = bibtex(edition.sources.map(cslItem));
  for (const { id } of edition.sources) expect(file).toMatch(new RegExp(`^@\\w+\\{${id},$`, 'm'));
  expect(file).toContain('institution = {Pell \\& Quist}');
  const item = { id: 'x', type: 'book', title: '100 % کشتی', URL: 'https://a.example/?b_c&d' };
  expect(bibtex([item])).toContain('title = {100 \\% کشتی}');
  expect(bibtex([item])).toContain('url = {https://a.example/?b_c&d}');
});
