import { describe, expect, test } from 'vitest';
import { drawColumns } from '../../src/figures/columns.ts';
import { drawCounts, valueInWords } from '../../src/figures/counts.ts';
import { placeFlags } from '../../src/figures/flags.ts';
import { positionOf } from '../../src/figures/gazetteer.ts';
import { drawMap } from '../../src/figures/map.ts';
import { compactPath, projectionOf } from '../../src/figures/map-projection.ts';
import { boxesOf, wordsAt } from '../../src/figures/map-words.ts';
import { drawStops } from '../../src/figures/stops.ts';
import { drawStrip } from '../../src/figures/strip.ts';
import { figureTable } from '../../src/figures/tables.ts';
import { overlap, tenth, textWidth, wrapText } from '../../src/figures/text-box.ts';
import { loadEdition } from '../../src/load/load-edition.ts';
import type {
  CountsFigure,
  MapFigure,
  SeriesFigure,
  StopsFigure,
  StripFigure,
} from '../../src/schemas/figure.ts';

const edition = loadEdition('tests/fixtures/ferry');
const ferry = () => edition;
const figureOf = <Of>(id: string): Of => ferry().figures.find((one) => one.id === id) as Of;
const passengers = () => figureOf<SeriesFigure>('passengers');
const spring = () => figureOf<StripFigure>('spring');
const far = () => figureOf<MapFigure>('far');
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

describe('the width of words', () => {
  test.each([
    ['', 0],
    ['a', 5.3],
    [" .,:;’‘'|ijlI", 13 * 2.7],
    ['frt()/“”-', 9 * 3.6],
    ['mwMW–%', 6 * 8.3],
    ['AHZ', 3 * 6.3],
    ['5ü', 2 * 5.3],
  ])('“%s” takes %d units at size 10', (text, width) => {
    expect(textWidth(text, 10)).toBeCloseTo(width, 6);
  });

  test('is measured at 13 units where no size is said', () => {
    expect(textWidth('aa')).toBeCloseTo(13.78, 6);
  });

  test('breaks lines only where the next word has no room, and fills a line to its edge', () => {
    // Three letters take 20.67 units, seven with a space 44.85.
    expect(wrapText('aaa bbb ccc', 44.86)).toEqual(['aaa bbb', 'ccc']);
    expect(wrapText('aaa bbb', textWidth('aaa bbb'))).toEqual(['aaa bbb']);
    expect(wrapText('aaa bbb', 44.7)).toEqual(['aaa', 'bbb']);
    expect(wrapText('aaaaaaaaaa b', 20)).toEqual(['aaaaaaaaaa', 'b']);
  });

  test('is rounded to tenths', () => {
    expect([tenth(1.24), tenth(1.25), tenth(-0.16)]).toEqual([1.2, 1.3, -0.2]);
  });
});

describe('two boxes', () => {
  const box = { left: 10, right: 20, top: 10, bottom: 20 };
  test.each([
    ['that share a corner of it', { left: 19, right: 29, top: 19, bottom: 29 }, true],
    ['right of it, at its edge', { left: 20, right: 30, top: 10, bottom: 20 }, false],
    ['left of it, at its edge', { left: 0, right: 10, top: 10, bottom: 20 }, false],
    ['under it, at its edge', { left: 10, right: 20, top: 20, bottom: 30 }, false],
    ['above it, at its edge', { left: 10, right: 20, top: 0, bottom: 10 }, false],
    ['far to the right, at its height', { left: 40, right: 50, top: 12, bottom: 18 }, false],
    ['far below, in its column', { left: 12, right: 18, top: 40, bottom: 50 }, false],
  ])('overlap, one %s: %o is %s', (_, other, so) => {
    expect(overlap(box, other)).toBe(so);
  });
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

describe('flags', () => {
  const place = (width: number, ...flags: [string, number][]) =>
    placeFlags(
      flags.map(([text, x]) => ({ text, x })),
      width,
    ).map(({ lane, anchor, left, right }) => [lane, anchor, tenth(left), tenth(right)]);

  test('none are placed where there are none', () => {
    expect(placeFlags([], 100)).toEqual([]);
  });

  test('take the room of their words and four units between these and their poles', () => {
    // Four letters a: 27.56.
    expect(place(200, ['aaaa', 50])).toEqual([[0, 'start', 50, 81.6]]);
    expect(place(60, ['aaaa', 50])).toEqual([[0, 'end', 18.4, 50]]);
    expect(place(40, ['aaaa', 20])).toEqual([[0, 'middle', 4.2, 35.8]]);
  });

  test('may touch both edges of the drawing', () => {
    expect(place(textWidth('aaaa') + 4, ['aaaa', 0])).toEqual([[0, 'start', 0, 31.6]]);
    expect(place(40, ['aaaa', textWidth('aaaa') + 4])).toEqual([[0, 'end', 0, 31.6]]);
  });

  test('turn to the left rather than take a second lane', () => {
    expect(place(300, ['aaaa', 50], ['aaaa', 60])).toEqual([
      [0, 'end', 18.4, 50],
      [0, 'start', 60, 91.6],
    ]);
  });

  test('keep four units between words side by side', () => {
    expect(place(300, ['aaaa', 0], ['aaaa', 35.56])).toEqual([
      [0, 'start', 0, 31.6],
      [0, 'start', 35.6, 67.1],
    ]);
    expect(place(300, ['aaaa', 0], ['aaaa', 35.5])).toEqual([
      [0, 'start', 0, 31.6],
      [1, 'start', 35.5, 67.1],
    ]);
  });

  test('take a second lane where one has no room, the pole of the higher beside the words of the lower', () => {
    expect(place(300, ['aaaa', 0], ['aaaa', 10], ['aaaa', 20])).toEqual([
      [2, 'start', 0, 31.6],
      [1, 'start', 10, 41.6],
      [0, 'start', 20, 51.6],
    ]);
  });

  test('that have no room are all named', () => {
    expect(() => place(20, ['aaaa', 0], ['bbbb', 9])).toThrow(
      'The words “aaaa”, “bbbb” do not fit above one another; shorten them.',
    );
  });
});

describe('stops', () => {
  const figure: StopsFigure = {
    id: 'piers',
    type: 'stops',
    paragraph: 1,
    title: 'Piers',
    caption: ['Piers.'],
    alt: 'Piers.',
    sources: ['harbour-book'],
    sides: { left: 'Shore', right: 'Sea' },
    line: 'The shore of the island and of the sound',
    stop: 'Pier',
    stops: [
      { place: 'South', mark: 'shut', left: 'A', right: 'B', last: 'shut', entries: ['shut', 'x'] },
      {
        place: 'North',
        mark: 'shut',
        left: 'C',
        last: 'shut in winter, and open again in spring',
        entries: ['open'],
      },
    ],
  };

  test('stand at steps that have room for their words', () => {
    expect(drawStops(figure, 300)).toEqual({
      width: 300,
      height: 164,
      x: 81,
      top: 23,
      bottom: 162,
      stops: [
        { place: 'South', mark: 'shut', left: 'A', right: 'B', last: ['shut'], y: 48 },
        {
          place: 'North',
          mark: 'shut',
          left: 'C',
          right: undefined,
          last: ['shut in winter, and open again in', 'spring'],
          y: 92,
        },
      ],
      name: { lines: ['The shore of the island and of the', 'sound'], y: 144 },
    });
  });

  test('stand in a table with where they lie and all that is on record', () => {
    expect(figureTable(figure, ferry())).toEqual({
      name: 'The record in a table',
      head: ['Pier', 'Where', 'On record'],
      rows: [
        ['South', 'A – B', ['shut', 'x']],
        ['North', 'C', ['open']],
      ],
    });
  });
});

describe('a strip', () => {
  test('of the ferry is laid out so', () => {
    const drawing = drawStrip(spring(), 610);
    expect({ ...drawing, rows: drawing.rows.map(({ flags, ...row }) => row) }).toEqual({
      width: 610,
      height: 135,
      bottom: 120,
      ticks: [
        { x: 0, label: '1 May', anchor: 'start' },
        { x: 310, label: '1 Jun', anchor: 'middle' },
        { x: 610, label: '30 Jun', anchor: 'end' },
      ],
      band: { x: 330, width: 10, label: 'the op-ed appears', anchor: 'end' },
      rows: [
        {
          id: 'town',
          y: 33,
          top: 53,
          bottom: 62,
          marks: [
            { x: 130, width: 10 },
            { x: 600, width: 10 },
          ],
        },
        { id: 'boats', y: 84, top: 104, bottom: 113, marks: [{ x: 190, width: 80 }] },
      ],
    });
    expect(
      drawing.rows.map(({ flags }) => flags.map(({ text, x, anchor, y }) => [text, x, anchor, y])),
    ).toEqual([
      [
        ['the council', 130.5, 'start', 49],
        ['a letter', 600.5, 'end', 49],
      ],
      [['no boat', 190.5, 'start', 100]],
    ]);
  });

  test('without a band begins at its top, and a row without words is low', () => {
    const items = [{ date: '2019-05-14', row: 'town', text: 'The council meets' }];
    const { rows, band, bottom } = drawStrip({ ...spring(), band: undefined, items }, 610);
    expect(band).toBeUndefined();
    expect(rows.map(({ y, top }) => [y, top])).toEqual([
      [15, 20],
      [51, 56],
    ]);
    expect(bottom).toBe(72);
  });

  test('raises the words that would touch, a line a lane', () => {
    const item = (date: string) => ({ date, row: 'town', label: 'a meeting of all', text: 'x' });
    const items = [item('2019-05-01'), item('2019-05-03')];
    const [town] = drawStrip({ ...spring(), rows: ['town'], items }, 340).rows;
    expect(town!.top).toBe(68);
    expect(town!.flags.map(({ lane, y }) => [lane, y])).toEqual([
      [1, 49],
      [0, 64],
    ]);
  });

  test('names the band at its left where it stands in the left half', () => {
    const band = { date: '2019-05-02', label: 'a day' };
    expect(drawStrip({ ...spring(), band }, 610).band).toEqual({
      x: 10,
      width: 10,
      label: 'a day',
      anchor: 'start',
    });
    // The 31st day of 61 begins at 300 of 610, a little before the middle.
    const middle = { date: '2019-05-31', label: 'a day' };
    expect(drawStrip({ ...spring(), band: middle }, 610).band!.anchor).toBe('start');
  });

  test('cuts off what lies outside its scale', () => {
    const item = (date: string) => ({ date, row: 'town', text: 'x' });
    const items = [item('2019-04-01/2019-05-02'), item('2019-06-29/2019-08-01')];
    expect(drawStrip({ ...spring(), items }, 610).rows[0]!.marks).toEqual([
      { x: 0, width: 20 },
      { x: 590, width: 20 },
    ]);
  });

  test('names the first of each month that does not touch the first and the last day', () => {
    const labels = (span: string, width: number): string[] =>
      drawStrip({ ...spring(), span, band: undefined, items: [] }, width).ticks.map(
        ({ label }) => label,
      );
    expect(labels('2019-11-20/2020-03-20', 1210)).toEqual([
      '20 Nov',
      '1 Dec',
      '1 Jan',
      '1 Feb',
      '1 Mar',
      '20 Mar',
    ]);
    expect(labels('2019-11-27/2020-03-05', 500)).toEqual(['27 Nov', '1 Jan', '1 Feb', '5 Mar']);
    expect(labels('2018-01-01/2020-12-31', 3000)).toHaveLength(2 + 24);
  });

  test('stands in a table day by day, with the year where it lies in more than one', () => {
    expect(figureTable(spring(), ferry())).toEqual({
      name: 'Day by day',
      head: ['Date in 2019', 'Strand', 'What'],
      rows: [
        ['14 May', 'Town', 'The council meets'],
        ['20–27 May', 'Boats', 'No boat sails'],
        ['late June', 'Town', 'A letter is filed'],
      ],
    });
    const item = { date: '2019-05-14', row: 'nowhere', text: 'The council meets' };
    const two = { ...spring(), span: '2018-05-01/2019-06-30', items: [item] };
    expect(figureTable(two, ferry())).toEqual({
      name: 'Day by day',
      head: ['Date', 'Strand', 'What'],
      rows: [['14 May 2019', '', 'The council meets']],
    });
  });
});

describe('the words of a place on a map', () => {
  const place: MapFigure['places'][number] = {
    name: 'Lorn',
    country: 'NO',
    mark: 'plain',
    side: 'right',
    align: 'middle',
    away: 0,
  };
  const lines = [
    { from: 'Saltry', to: 'Lorn', shown: true },
    { from: 'Oslo', to: 'Lorn', shown: false },
    { from: 'Lorn', to: 'Oslo', shown: true },
  ];
  const distances = lines.map(({ from, to }) => ({ from, to, kilometres: 2000, miles: 1225 }));
  const words = (changes: Partial<typeof place>, x = 100) =>
    wordsAt({ ...place, ...changes }, { lines, distances }, x, 50);
  const all = ['Lorn', '2,000 km / 1,225 mi', 'from Saltry'];

  test('stand right of its mark, or left of it', () => {
    expect(words({})).toEqual({
      lines: all,
      within: undefined,
      leader: undefined,
      x: 106,
      y: 50,
      dy: 0.35,
      anchor: 'start',
    });
    expect(words({ side: 'left' })).toMatchObject({ x: 94, y: 50, dy: 0.35, anchor: 'end' });
    expect(words({ away: 2 })).toMatchObject({ x: 136, leader: undefined });
  });

  test('stand under its mark, or above it with their last line', () => {
    expect(words({ side: 'below' })).toMatchObject({
      x: 100,
      y: 57,
      dy: 0.85,
      anchor: 'middle',
      leader: undefined,
    });
    // Two more lines of 15/13 em.
    expect(words({ side: 'above' })).toMatchObject({ x: 100, y: 43, dy: -2.31 });
  });

  test('have a thin line to the mark where they stand away from it', () => {
    expect(words({ side: 'below', away: 2 })).toMatchObject({ y: 87, leader: 85 });
    expect(words({ side: 'above', away: 1 })).toMatchObject({ y: 28, leader: 30 });
  });

  test('begin or end a little beside the mark that they are aligned to', () => {
    expect(words({ side: 'below', align: 'start' })).toMatchObject({ x: 96, anchor: 'start' });
    expect(words({ side: 'below', align: 'end' })).toMatchObject({ x: 104, anchor: 'end' });
  });

  test('have what the place lies within after the name, or under it where there is no room', () => {
    expect(words({ side: 'below', within: 'Norway' })).toMatchObject({
      lines: all,
      within: 'Norway',
    });
    const under = { lines: ['Lorn', 'Norway', ...all.slice(1)], within: undefined };
    expect(words({ within: 'Norway' })).toMatchObject(under);
    expect(words({ side: 'left', within: 'Norway' })).toMatchObject(under);
    expect(words({ side: 'below', align: 'end', within: 'Norway' }, 50)).toMatchObject(under);
    expect(words({ side: 'below', align: 'end', within: 'Norway' }, 90).within).toBe('Norway');
    const exactly = textWidth('Lorn, Norway');
    expect(words({ side: 'below', align: 'end', within: 'Norway' }, exactly).within).toBe('Norway');
    expect(words({ side: 'below', align: 'start', within: 'Norway' }, 5).within).toBe('Norway');
  });

  test('have the label in place of the name, and the remark line by line', () => {
    expect(words({ label: 'Lorna', remark: 'an island\nin a sound' }).lines).toEqual([
      'Lorna',
      'an island',
      'in a sound',
    ]);
  });

  test('take the room of their letters, a line under the other', () => {
    const aaaa = 27.56;
    const box = { lines: ['aaaa', 'aa'], within: undefined, x: 100, y: 50, dy: 0 };
    const round = (boxes: ReturnType<typeof boxesOf>) =>
      boxes.map(({ left, right, top, bottom }) => [left, right, top, bottom].map(tenth));
    expect(round(boxesOf({ ...box, anchor: 'start' }))).toEqual([
      [100, 127.6, 40.3, 53.3],
      [100, 113.8, 55.3, 68.3],
    ]);
    expect(boxesOf({ ...box, anchor: 'middle' })[0]!.left).toBeCloseTo(100 - aaaa / 2, 5);
    expect(boxesOf({ ...box, anchor: 'end' })[0]!.left).toBeCloseTo(100 - aaaa, 5);
    expect(boxesOf({ ...box, dy: 1, anchor: 'end' })[0]!.bottom).toBeCloseTo(66.25, 5);
    const [first, second] = boxesOf({ ...box, within: 'aa', anchor: 'start' });
    expect(first!.right).toBeCloseTo(100 + textWidth('aaaa, aa'), 5);
    expect(second!.right).toBeCloseTo(113.78, 5);
  });
});

describe('a map', () => {
  test('of the ferry is laid out so', () => {
    const { land, borders, named, marks, ...rest } = drawMap(far(), 340);
    expect(rest).toEqual({
      width: 340,
      height: 316,
      border: {
        lines: ['a border that nobody disputes'],
        x: 336,
        y: 273.5,
        from: [166.5, 153.5],
      },
      lines: [
        { path: 'm146 109l-119-28', shown: true },
        { path: 'm146 109l28 99', shown: false },
      ],
    });
    expect(marks.map(({ mark, x, y, words }) => [words.lines[0], mark, x, y])).toEqual([
      ['Oslo', 'main', 146.4, 109.2],
      ['Bergen', 'plain', 27.2, 81.2],
      ['Stockholm', 'later', 312.8, 128.5],
      ['Gothenburg', 'empty', 174.2, 208],
    ]);
    expect(marks[2]!.words.lines).toEqual(['Stockholm', 'in summer']);
    expect(land.slice(0, 30)).toBe('m90 316l0-4l-1-4l-6-4l-5-4l2-1');
    expect(named.slice(0, 30)).toBe('m161 149l2 5l1 1l3-2l1-4l1-6l1');
    expect(borders).toBe('');
  });

  test('without a border has none that is named, and draws all the same', () => {
    const { border, named, borders } = drawMap({ ...far(), border: undefined }, 340);
    expect(border).toBeUndefined();
    expect(named).toBe('');
    expect(borders).toBe(drawMap(far(), 340).named);
  });

  test('breaks the name of its border, and keeps it above its lower edge', () => {
    const label =
      'a border of four words that nobody at all disputes, from the sea to the lake and on';
    const low = { ...far(), border: { between: far().border!.between, label } };
    const drawn = drawMap(low, 340).border!;
    expect(drawn.lines).toEqual([
      'a border of four words that nobody',
      'at all disputes, from the sea to the',
      'lake and on',
    ]);
    expect(drawn.y).toBe(273.5);
    const longer = { between: far().border!.between, label: `${label} to the sea, and from there` };
    const lower = drawMap({ ...low, border: longer }, 340).border!;
    expect(lower.lines).toHaveLength(4);
    expect(lower.y).toBe(316 - 6 - 3 * 15);
    expect(drawMap(low, 120).border).toMatchObject({ x: 116 });
  });

  test('projects its places into the room between its margins, the middle one upright', () => {
    const at = projectionOf(
      [
        [0, 50],
        [10, 50],
        [5, 60],
      ],
      [200, 300],
      { side: 20, top: 30, bottom: 60 },
    );
    expect(at([0, 50])!.map(tenth)).toEqual([32, 240]);
    expect(at([10, 50])!.map(tenth)).toEqual([168, 240]);
    expect(at([5, 60])!.map(tenth)).toEqual([100, 30]);
  });

  test('takes of two places of one name the one with more people', () => {
    expect(positionOf('Paris', 'FR').map(Math.round)).toEqual([2, 49]);
    expect(positionOf('Paris', 'US').map(Math.round)).toEqual([-96, 34]);
    expect(positionOf('Springfield', 'US').map(Math.round)).toEqual([-93, 37]);
    expect(() => positionOf('Lorn', 'NO')).toThrow(
      'The gazetteer has no Lorn in NO; correct its name or list it instead.',
    );
  });

  test('stands in a table with what is remarked on where a line leads to', () => {
    const places = far().places.map((place) =>
      place.name === 'Bergen' ? { ...place, remark: 'in spring\nand autumn' } : place,
    );
    expect(figureTable({ ...far(), places }, ferry())).toEqual({
      name: 'The distances in a table',
      head: ['From', 'To', 'Kilometres', 'Miles', 'When'],
      rows: [
        ['Oslo', 'Bergen', '300', '200', 'in spring and autumn'],
        ['Oslo', 'Gothenburg', '250', '150', ''],
      ],
    });
  });
});

test.each([
  ['M3,4L5,4', 'm3 4l2 0'],
  ['M3,4L3,5', 'm3 4l0 1'],
  ['M3,4L3,4Z', 'm3 4z'],
  ['M0,0L1,1', 'm0 0l1 1'],
  ['M3,4M3,4', 'm3 4m0 0'],
  ['M1,1L2,2ZM1,1L-12,-13', 'm1 1l1 1zm0 0l-13-14'],
  ['M10,20L11,21L12,20Z', 'm10 20l1 1l1-1z'],
])('the path %s is written %s', (path, compact) => {
  expect(compactPath(path)).toBe(compact);
});
