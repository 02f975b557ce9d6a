import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { drawCounts } from '../../src/figures/counts.ts';
import { figureTable } from '../../src/figures/tables.ts';
import { textWidth } from '../../src/figures/text-box.ts';
import type { CountsFigure } from '../../src/schemas/figure.ts';
import { figureEntry, rowLists, tableOf } from '../../src/view/figure.ts';
import { complaintAbout } from './mutated-content.ts';

const edition = loadEdition('tests/fixtures/ferry');

const figure: CountsFigure = {
  id: 'left-behind',
  type: 'columns',
  paragraph: 3,
  title: 'Travellers left on the quay',
  unit: 'travellers',
  also: 'parcels',
  gap: 'not noted',
  values: [
    { period: '2018-01/2018-03', label: 'The winter\nof 2018', value: 60, also: 1200 },
    {
      period: '2019-05-20/2019-05-27',
      'counted-by': 'the council, by its minutes',
      qualifier: 'at least',
      value: 90,
      source: 'council-minutes',
      remark: 'no boat sailed',
    },
    { period: '2019-06-03', 'counted-by': 'nobody', value: null, source: 'gone' },
  ],
  marks: [],
  caption: ['Two counts and a day.'],
  alt: 'Three counts.',
  sources: ['council-minutes'],
};

describe('counts', () => {
  const { counts, room, bar, baseline, width, height } = drawCounts(figure, 336);

  test('stand on lines of their own, with nothing between them', () => {
    expect(room).toBe(100);
    expect(counts.map(({ x }) => x)).toEqual([0, 118, 236]);
    expect(bar).toBeLessThan(room);
    expect(width).toBe(336);
  });

  test('are as high as their values, from zero', () => {
    expect(counts.map((one) => one.height)).toEqual([86.7, 130, 0]);
    for (const one of counts) expect(one.y + one.height).toBeCloseTo(baseline, 5);
  });

  test('say each their value and how firm it is, or that there is none', () => {
    expect(counts.map(({ value }) => value)).toEqual([['60'], ['at least 90'], ['not noted']]);
  });

  test('say each their period and who counted, line by line', () => {
    expect(counts.map(({ label, by }) => [label, by])).toEqual([
      [['The winter', 'of 2018'], []],
      [['20–27 May 2019'], ['the council, by', 'its minutes']],
      [['3 June 2019'], ['nobody']],
    ]);
  });

  test('have no words that leave their line or the drawing', () => {
    for (const { value, label, by } of counts)
      for (const line of [...value, ...label, ...by])
        expect(textWidth(line)).toBeLessThanOrEqual(room);
    expect(baseline + 3 * 15).toBeLessThanOrEqual(height);
  });

  test('whose words do not fit are named', () => {
    const [first, ...others] = figure.values;
    const values = [{ ...first!, 'counted-by': 'the shipbuilders’apprentices' }, ...others];
    expect(() => drawCounts({ ...figure, values }, 336)).toThrow(/“the shipbuilders’|apprentices/);
  });
});

test('the table of counts has their periods in full, and a second number', () => {
  expect(figureTable(figure, edition)).toEqual({
    name: 'The numbers in a table',
    head: ['Period', 'Counted by', 'Travellers', 'Parcels', 'Source'],
    rows: [
      ['January – March 2018', '', '60', '1,200', '–'],
      [
        '20–27 May 2019',
        'the council, by its minutes',
        'at least 90',
        'not noted',
        'Town council; no boat sailed',
      ],
      ['3 June 2019', 'nobody', 'not noted', 'not noted', '–'],
    ],
  });
});

test('the table of a series has no column that none of its years needs', () => {
  const series = edition.figures.find(({ id }) => id === 'passengers')!;
  const { head, rows } = figureTable(series, edition)!;
  expect(head).toEqual(['Year', 'Passengers', 'Source']);
  expect(rows[2]).toEqual(['2015', 'book lost', '–']);
});

test('in words counts are lists, since their table is too wide for a line of text', () => {
  expect(tableOf(edition, figure).flatMap(rowLists)[1]).toEqual({
    type: 'list',
    lead: '20–27 May 2019:',
    items: [
      ['Counted by: the council, by its minutes'],
      ['Travellers: at least 90'],
      ['Parcels: not noted'],
      ['Source: Town council; no boat sailed'],
    ],
  });
});

test('a figure names the one that it sends its readers to', () => {
  const links = (of: CountsFigure) =>
    figureEntry(edition, of).end.filter((one) => one.type === 'line' && one.name === 'See also');
  expect(links({ ...figure, see: 'passengers' })).toEqual([
    {
      type: 'line',
      role: 'related',
      name: 'See also',
      items: [
        [{ is: 'entry', kind: 'figure', id: 'passengers', text: 'Passengers a year, 2013–2018' }],
      ],
    },
  ]);
  expect(links(figure)).toEqual([]);
});

test('a figure that sends its readers to one that is not there is refused', () => {
  const found = complaintAbout({
    file: 'figures/passengers.yaml',
    find: 'see: left-behind',
    put: 'see: left-behinds',
  });
  expect(found).toContain('content/figures/passengers.yaml:6:8');
  expect(found).toContain('no figure has this id');
  expect(found).toContain('Did you mean left-behind?');
});

describe('refused, each at its place, are', () => {
  const year = '{ year: 2014, value: 52000, source: harbour-book }';
  const complaint = (find: string, put: string): string =>
    complaintAbout({ file: 'figures/passengers.yaml', find, put });

  test('a period among years', () => {
    const found = complaint(year, '{ period: 2014-05, value: 52000 }');
    expect(found).toContain('content/figures/passengers.yaml:12:7');
    expect(found).toContain('either all columns have a year, or all have a period');
    expect(found).toContain('1 problem in');
  });

  test('a column with both, and one with neither', () => {
    for (const put of ['{ year: 2014, period: 2014, value: 1 }', '{ value: 1 }'])
      expect(complaint(year, put)).toContain('a column has either a year or a period');
  });

  test('a period that is not a date', () => {
    expect(complaint(year, '{ period: May to June, value: 1 }')).toContain('not a date in EDTF');
  });

  test('words at a year that only a period has', () => {
    const put = '{ year: 2014, value: 52000, qualifier: at least }';
    const found = complaint(year, put);
    expect(found).toContain('“qualifier”: goes with a period, and this column has a year');
  });

  test('a second number of a figure that does not say what it counts', () => {
    const found = complaint(year, '{ year: 2014, value: 52000, also: 12 }');
    expect(found).toContain('“also”: the figure does not say what this counts');
  });

  test('a mark at a year that has no column', () => {
    const found = complaint('- { year: 2017, label', '- { year: 2007, label');
    expect(found).toContain('“year”: no column stands for this year');
    expect(found).toContain('found: 2007');
  });
});
