import { describe, expect, test } from 'vitest';
import { figureSchema, isCounts, isSeries } from '../../src/schemas/figure.ts';
import { complaints } from './schema-complaints.ts';

describe('a figure', () => {
  const base = { id: 'chart', paragraph: 1, title: 'T', caption: ['C'], alt: 'A', sources: ['a'] };
  const series = {
    ...{ ...base, type: 'columns', unit: 'boats', gap: 'none' },
    values: [
      { year: 2018, value: 1 },
      { year: 2019, value: null },
    ],
  };
  const counts = {
    ...series,
    values: [
      { period: '2018', value: 1, label: 'L', 'counted-by': 'W', qualifier: 'at least' },
      { period: '2019', value: 2 },
    ],
  };
  const map = {
    ...base,
    type: 'map',
    places: [
      { name: 'A', country: 'NO' },
      { name: 'B', country: 'NO' },
    ],
  };
  const stop = { place: 'P', mark: 'shut', last: 'L', entries: ['E'] };
  const stops = {
    ...base,
    type: 'stops',
    sides: { left: 'L', right: 'R' },
    line: 'L',
    stop: 'S',
    stops: [stop, stop],
  };
  const item = { date: '2019-05-07', row: 'sea', text: 'T' };
  const strip = {
    ...base,
    type: 'strip',
    span: '2019-05-01/2019-05-31',
    rows: ['sea'],
    items: [item],
  };
  const check = (figure: object) => complaints(figureSchema, figure);

  test('stands after a paragraph, with a caption and with what it rests on', () => {
    for (const figure of [series, counts, map, stops, strip]) {
      expect(check(figure)).toEqual([]);
      expect(check({ ...figure, sources: [] })).toEqual([
        'sources: Too small: expected array to have >=1 items',
      ]);
      for (const wrong of [{ paragraph: 0 }, { caption: [] }, { more: 1 }])
        expect(check({ ...figure, ...wrong })).toHaveLength(1);
    }
    expect(check({ ...series, type: 'pie' })).toHaveLength(1);
  });

  const values = (...all: object[]) => check({ ...series, values: all });

  test('of columns is of years or of periods, not of both', () => {
    const [year, period] = [
      { year: 2018, value: 1 },
      { period: '2019', value: 2 },
    ];
    const either =
      'a column has either a year or a period (Write year and value, or period, label and value.)';
    expect(values(year, { value: 1 })).toEqual([`values 1: ${either}`]);
    expect(values(year, { ...year, ...period })).toContain(`values 1: ${either}`);
    expect(values(year, period)).toEqual([
      'values 1: either all columns have a year, or all have a period (Write year and value, or period, label and value.)',
    ]);
    expect(values(period, year)).toEqual([
      'values 1: either all columns have a year, or all have a period (Write year and value, or period, label and value.)',
    ]);
    expect(values(year)).not.toEqual([]);
    expect(values(year, { year: 2019, value: -1 })).not.toEqual([]);
    expect(values(year, { year: 2019, value: 1, more: 1 })).not.toEqual([]);
  });

  test('of years has no words that only a period has, and its years go up', () => {
    for (const field of ['label', 'counted-by', 'qualifier'])
      expect(values({ year: 2018, value: 1 }, { year: 2019, value: 1, [field]: 'x' })).toEqual([
        `values 1 ${field}: goes with a period, and this column has a year (Write year and value, or period, label and value.)`,
      ]);
    const years = (...all: number[]) => values(...all.map((year) => ({ year, value: 1 })));
    expect(years(2018, 2018)).toEqual([
      'values 1 year: this year has a column already (Keep one of the two.)',
    ]);
    expect(years(2018, 2019, 2017)).toEqual([
      'values 2 year: the years do not go up from one to the next (Put them in order.)',
    ]);
    const add = (year: number) => `(Add { year: ${year}, value: null } for what is not known.)`;
    expect(years(2018, 2020, 2021)).toEqual([`values 1 year: 2019 is left out ${add(2019)}`]);
    expect(years(2018, 2019, 2022)).toEqual([
      `values 2 year: 2020 to 2021 are left out ${add(2020)}`,
    ]);
    expect([series, counts].map((one) => isSeries(figureSchema.parse(one) as never))).toEqual([
      true,
      false,
    ]);
    expect([series, counts].map((one) => isCounts(figureSchema.parse(one) as never))).toEqual([
      false,
      true,
    ]);
  });

  test('of columns says what its second number counts, and marks only years that it has', () => {
    const both = {
      ...series,
      values: [
        { year: 2018, value: 1, also: 3 },
        { year: 2019, value: 1 },
      ],
    };
    expect(check(both)).toEqual([
      'values 0 also: the figure does not say what this counts (Say it in the figure’s own also, or take this out.)',
    ]);
    expect(check({ ...both, also: 'parcels' })).toEqual([]);
    const marks = [
      { year: 2018, label: 'A' },
      { year: 2020, label: 'B' },
    ];
    expect(check({ ...series, marks })).toEqual([
      'marks 1 year: no column stands for this year (Mark a year that has a column.)',
    ]);
    expect(check({ ...series, marks: [{ ...marks[0], more: 1 }] })).toHaveLength(1);
    expect(figureSchema.parse(series)).toMatchObject({ marks: [] });
  });

  test('that is a strip has all of its days on a scale with two ends', () => {
    const out = (place: string) => [
      `${place}: no day of it is in the span 2019-05-01/2019-05-31 (Correct the date, or widen the span.)`,
    ];
    const on = (date: string) => check({ ...strip, items: [{ ...item, date }] });
    for (const date of ['2019-05-01', '2019-05-31', '2019-04-30/2019-05-01', '2019'])
      expect(on(date)).toEqual([]);
    for (const date of ['2019-04-30', '2019-06-01']) expect(on(date)).toEqual(out('items 0 date'));
    expect(check({ ...strip, band: { date: '2019-06-01', label: 'B' } })).toEqual(out('band date'));
    expect(check({ ...strip, span: '2019-05-01/..' })).toHaveLength(1);
    expect(check({ ...strip, span: '2019-05/2019-06' })).toContain(
      'span: the scale needs a first and a last day, for example 2025-10-09/2025-11-08 (Write both days whole.)',
    );
    const late = { ...item, date: '2019-05-09' };
    expect(check({ ...strip, items: [late, item] })).toEqual([
      'items 1 date: the item is earlier than the one before it in its row ' +
        '(Put the items of a row in the order of their days.)',
    ]);
    expect(check({ ...strip, rows: [] })).not.toEqual([]);
    expect(check({ ...strip, items: [{ ...item, more: 1 }] })).toHaveLength(1);
    expect(check({ ...strip, band: { date: '2019-05-01', label: 'B', more: 1 } })).toHaveLength(1);
  });

  test('that is a map has two places at least, plain and named at their right', () => {
    const read = figureSchema.parse({ ...map, lines: [{ from: 'A', to: 'B' }] });
    expect(read).toMatchObject({
      places: [{ mark: 'plain', side: 'right', align: 'middle', away: 0 }, {}],
      lines: [{ from: 'A', to: 'B', shown: false }],
    });
    expect(figureSchema.parse(map)).toMatchObject({ lines: [] });
    const place = (changes: object) =>
      check({ ...map, places: [{ ...map.places[0], ...changes }, map.places[1]] });
    for (const right of [
      ...['main', 'later', 'empty', 'plain'].map((mark) => ({ mark })),
      ...['left', 'right', 'above', 'below'].map((side) => ({ side })),
      ...['start', 'middle', 'end'].map((align) => ({ align })),
    ])
      expect(place(right)).toEqual([]);
    for (const wrong of [
      { mark: 'x' },
      { side: 'x' },
      { align: 'x' },
      { away: -1 },
      { name: '' },
      { country: 'NOR' },
      { more: 1 },
    ])
      expect(place(wrong)).toHaveLength(1);
    expect(check({ ...map, places: [map.places[0]] })).toHaveLength(1);
    expect(check({ ...map, lines: [{ from: 'A', to: 'B', more: 1 }] })).toHaveLength(1);
    const border = { between: ['578', '752'], label: 'B' };
    expect(check({ ...map, border })).toEqual([]);
    expect(check({ ...map, border: { ...border, between: ['578'] } })).toHaveLength(1);
    expect(check({ ...map, border: { ...border, more: 1 } })).toHaveLength(1);
  });

  test('of stops has two stops at least, each open, partly open or shut', () => {
    const of = (changes: object) => check({ ...stops, stops: [stop, { ...stop, ...changes }] });
    for (const mark of ['open', 'partly', 'shut']) expect(of({ mark })).toEqual([]);
    for (const wrong of [{ mark: 'x' }, { entries: [] }, { more: 1 }])
      expect(of(wrong)).toHaveLength(1);
    expect(check({ ...stops, stops: [stop] })).toHaveLength(1);
    expect(check({ ...stops, sides: { left: 'L', right: 'R', more: 1 } })).toHaveLength(1);
  });
});
