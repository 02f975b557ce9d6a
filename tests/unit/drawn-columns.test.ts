import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { drawColumns } from '../../src/figures/columns.ts';
import { drawCounts, valueInWords } from '../../src/figures/counts.ts';
import type { CountsFigure, SeriesFigure } from '../../src/schemas/figure.ts';

const edition = loadEdition('tests/fixtures/ferry');
const ferry = () => edition;
const figureOf = <Of>(id: string): Of => ferry().figures.find((one) => one.id === id) as Of;
const passengers = () => figureOf<SeriesFigure>('passengers');
const leftBehind = () => figureOf<CountsFigure>('left-behind');
/** A series of years from 2001 on. */
const series = (
  values: (number | null)[],
  marks: SeriesFigure['marks'] = [],
): Parameters<typeof drawColumns>[0] => ({
  ...passengers(),
  values: values.map((value, index) => ({ year: 2001 + index, value })),
  marks,
});

describe('columns', () => {
  test('of the ferry are laid out so', () => {
    const { columns, ...rest } = drawColumns(passengers(), 300);
    expect(columns.map(({ x, y, width, height }) => [x, y, width, height])).toEqual([
      [6, 62.5, 38, 102.5],
      [56, 35, 38, 130],
      [106, 165, 38, 0],
      [156, 70, 38, 95],
      [206, 88.7, 38, 76.3],
      [256, 82.5, 38, 82.5],
    ]);
    expect(columns.map(({ marked }) => marked)).toEqual([false, false, false, false, true, false]);
    expect(columns.map(({ year, value }) => [year, value])).toEqual([
      [2013, 41000],
      [2014, 52000],
      [2015, null],
      [2016, 38000],
      [2017, 30500],
      [2018, 33000],
    ]);
    expect(rest).toEqual({
      width: 300,
      height: 182,
      baseline: 165,
      values: [
        { text: '52,000', x: 75, y: 31, anchor: 'middle' },
        { text: '30,500', x: 225, y: 84.7, anchor: 'middle' },
        { text: '33,000', x: 275, y: 78.5, anchor: 'middle' },
      ],
      years: [
        { text: '2013', x: 25, y: 179, anchor: 'middle' },
        { text: '’16', x: 175, y: 179, anchor: 'middle' },
        { text: '2018', x: 275, y: 179, anchor: 'middle' },
      ],
      flags: [
        {
          text: '2017: the night boat stops',
          x: 225,
          anchor: 'end',
          left: expect.closeTo(70.98, 5),
          right: 225,
          lane: 0,
          y: 11,
          foot: 70.7,
        },
      ],
    });
  });

  test('without marks leave no room for words above them', () => {
    const { baseline, height, flags } = drawColumns(series([1, 2]), 300);
    expect([baseline, height, flags]).toEqual([150, 167, []]);
  });

  test('keep the words of the first and the last inside the drawing', () => {
    const drawing = drawColumns(series([900000, 5, 5, 5, 5, 5, 5, 5, 5, 100000]), 120);
    expect(drawing.values.map(({ x, anchor }) => [x, anchor])).toEqual([
      [0, 'start'],
      ...[18, 30, 42, 54, 66, 78, 90, 102].map((x) => [x, 'middle']),
      [120, 'end'],
    ]);
  });

  test('name every third year, but none so near the last that the two would touch', () => {
    const years = (count: number): string[] =>
      drawColumns(series(Array(count).fill(1)), 300).years.map(({ text }) => text);
    expect(years(13)).toEqual(['2001', '’04', '’07', '’10', '2013']);
    expect(years(14)).toEqual(['2001', '’04', '’07', '’10', '2014']);
    expect(years(2)).toEqual(['2001', '2002']);
  });

  test('name no value where the last year has none', () => {
    expect(drawColumns(series([3, 1, 2, null]), 300).values.map(({ text }) => text)).toEqual([
      '3',
      '1',
    ]);
  });

  test('put the foot of a pole just above a column without a value, higher where it has one', () => {
    const marks = [
      { year: 2001, label: 'a' },
      { year: 2003, label: 'b' },
    ];
    const { flags, columns } = drawColumns(series([4, 1, 2, 3], marks), 400);
    expect(flags.map(({ foot }) => foot)).toEqual([columns[0]!.y - 18, columns[2]!.y - 2]);
  });

  test('raise the words that have no room beside one another, lane by lane', () => {
    const marks = [
      { year: 2001, label: 'a long word' },
      { year: 2002, label: 'another word' },
    ];
    const { flags, baseline } = drawColumns(series([1, 2, 3, 4], marks), 200);
    expect(flags.map(({ lane, y }) => [lane, y])).toEqual([
      [1, 11],
      [0, 26],
    ]);
    expect(baseline).toBe(180);
  });
});

describe('counts', () => {
  test('of the ferry are laid out so', () => {
    expect(drawCounts(leftBehind(), 336)).toEqual({
      width: 336,
      height: 230,
      baseline: 149,
      room: 100,
      bar: 48,
      counts: [
        {
          x: 0,
          y: 19,
          height: 130,
          value: ['140'],
          label: ['Jan–Mar 2018'],
          by: ['the harbour', 'office'],
        },
        {
          x: 118,
          y: 93.3,
          height: 55.7,
          value: ['at least 60'],
          label: ['20 Dec 2018 –', '10 Jan 2019'],
          by: ['the crews, by', 'the petitioners’', 'letter'],
        },
        { x: 236, y: 149, height: 0, value: ['not noted'], label: ['20 May 2019'], by: ['nobody'] },
      ],
    });
  });

  test('whose words are too wide are refused, with the words and what to do', () => {
    const [first, ...others] = leftBehind().values;
    const values = [{ ...first!, label: 'Shipbuilders’apprentices' }, ...others];
    expect(() => drawCounts({ ...leftBehind(), values }, 336)).toThrow(
      '“Shipbuilders’apprentices” is wider than its column; shorten it, or draw fewer columns.',
    );
  });

  test('may fill their column, and are never wider than it', () => {
    const [one] = leftBehind().values;
    const label = 'aaaa';
    const values = [{ ...one!, label, 'counted-by': undefined }];
    const figure = { ...leftBehind(), values } as CountsFigure;
    expect(drawCounts(figure, 40).bar).toBe(40);
    expect(drawCounts(figure, 400).bar).toBe(48);
    expect(drawCounts(figure, 27.6).counts[0]!.label).toEqual(['aaaa']);
  });

  test('of nothing at all are flat', () => {
    const values = [
      { period: '2019', value: null },
      { period: '2020', value: 0 },
    ];
    const { counts } = drawCounts({ ...leftBehind(), values } as CountsFigure, 336);
    expect(counts.map(({ height }) => height)).toEqual([0, 0]);
    expect(counts.map(({ value }) => value)).toEqual([['not noted'], ['0']]);
  });

  test('are told with how firm they are', () => {
    expect(valueInWords({ value: 1200, qualifier: 'at least' }, 'none')).toBe('at least 1,200');
    expect(valueInWords({ value: 1200 }, 'none')).toBe('1,200');
    expect(valueInWords({ value: null, qualifier: 'at least' }, 'none')).toBe('none');
  });
});
