import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { bibtex } from '../../src/data-files/bibtex.ts';
import { cslDate, cslItem } from '../../src/data-files/csl-item.ts';

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
  expect(bibtex([item])).toContain('title = {{100 \\% کشتی}}');
  expect(bibtex([item])).toContain('url = {https://a.example/?b_c&d}');
});

describe('in BibTeX', () => {
  const entry = (item: object) => bibtex([{ id: 'x', type: 'article-newspaper', ...item }]);

  test('a title is protected as a whole, so that no style makes its capitals small', () => {
    const title = 'LORN in 2018: Town Council’s Report';
    expect(entry({ title })).toContain(`\ttitle = {{${title}}},\n`);
    const chapter = entry({ type: 'chapter', title, 'container-title': 'The Book of LORN' });
    expect(chapter).toContain('\tbooktitle = {{The Book of LORN}},\n');
  });

  test('a month is the abbreviation that BibTeX knows, without braces, and the day stands beside it', () => {
    const dated = (...date: number[]) => entry({ issued: { 'date-parts': [date] } });
    expect(dated(2019, 6, 3)).toContain('\tyear = {2019},\n\tmonth = jun,\n\tday = {3},\n');
    expect(dated(2019, 12)).toContain('\tmonth = dec,\n}');
    expect(dated(2019)).not.toMatch(/month|day/);
  });

  test('a whole source reads so', () => {
    const report = edition.sources.filter(({ id }) => id === 'engineers-report');
    expect(bibtex(report.map(cslItem))).toMatchInlineSnapshot(`
      "@techreport{engineers-report,
      	note = {[Online; accessed 2024-02-01]},
      	author = {Pell, Ada and Quist, Jon},
      	year = {2018},
      	month = nov,
      	institution = {Pell \\& Quist},
      	title = {{A fixed link to Lorn}},
      	url = {https://pell-quist.example/lorn},
      }
      "
    `);
  });
});
