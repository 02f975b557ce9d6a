import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { drawColumns } from '../../src/figures/columns.ts';
import { distancesOf } from '../../src/figures/distances.ts';
import { positionOf } from '../../src/figures/gazetteer.ts';
import { drawMap } from '../../src/figures/map.ts';
import { boxesOf } from '../../src/figures/map-words.ts';
import { drawStrip } from '../../src/figures/strip.ts';
import { figureTable } from '../../src/figures/tables.ts';
import { overlap } from '../../src/figures/text-box.ts';
import type { MapFigure, SeriesFigure, StripFigure } from '../../src/schemas/figure.ts';
import { sites } from '../sites.ts';

const edition = loadEdition('tests/fixtures/ferry');
const { figures } = edition;
const columns = figures.find(({ type }) => type === 'columns') as SeriesFigure;
const strip = figures.find(({ type }) => type === 'strip') as StripFigure;
const map = figures.find(({ type }) => type === 'map') as MapFigure;

describe('columns', () => {
  const drawing = drawColumns(columns, 300);

  test('are as high as their values, from zero', () => {
    const [first, second] = drawing.columns;
    expect(first!.height / second!.height).toBeCloseTo(41000 / 52000, 2);
    for (const { value, y, height } of drawing.columns)
      if (value !== null) expect(y + height).toBeCloseTo(drawing.baseline, 5);
  });

  test('leave an empty slot where there is no value', () => {
    expect(drawing.columns.filter(({ height }) => height === 0).map(({ year }) => year)).toEqual([
      2015,
    ]);
  });

  test('stand side by side inside the drawing', () => {
    for (const [index, { x, width }] of drawing.columns.entries()) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThan(drawing.columns[index + 1]?.x ?? 300.1);
    }
  });

  test('name the highest, the lowest and the last value', () => {
    expect(drawing.values.map(({ text }) => text)).toEqual(['52,000', '30,500', '33,000']);
  });

  test('have the words of their marks above them', () => {
    expect(drawing.columns.filter(({ marked }) => marked).map(({ year }) => year)).toEqual([2017]);
    expect(drawing.flags.map(({ text }) => text)).toEqual(columns.marks.map(({ label }) => label));
    for (const { y, foot } of drawing.flags) expect(y).toBeLessThan(foot);
  });
});

describe('a strip', () => {
  test('places days in proportion on its scale', () => {
    const { rows, band, ticks } = drawStrip(strip, 610);
    const [town, boats] = rows.map(({ marks }) => marks);
    expect(town!.map(({ x }) => Math.round(x))).toEqual([130, 600]);
    expect(boats!.map(({ x, width }) => [Math.round(x), Math.round(width)])).toEqual([[190, 80]]);
    expect(Math.round(band!.x)).toBe(330);
    expect(ticks.map(({ x, label }) => [x, label])).toEqual([
      [0, '1 May'],
      [310, '1 Jun'],
      [610, '30 Jun'],
    ]);
  });

  test('has the words of each item above its mark', () => {
    const { rows } = drawStrip(strip, 340);
    expect(rows.flatMap(({ flags }) => flags.map(({ text }) => text))).toEqual([
      'the council',
      'a letter',
      'no boat',
    ]);
    for (const { flags, top } of rows) for (const { y } of flags) expect(y).toBeLessThan(top);
  });
});

describe('a map', () => {
  test('computes great-circle distances, rounded to 50 km and 25 miles', () => {
    expect(distancesOf(map)).toEqual([
      { from: 'Oslo', to: 'Bergen', kilometres: 300, miles: 200 },
      { from: 'Oslo', to: 'Gothenburg', kilometres: 250, miles: 150 },
    ]);
  });

  test('says the length of a line under the name of the place it leads to', () => {
    const bergen = drawMap(map, 340).marks.find(({ words }) => words.lines[0] === 'Bergen');
    expect(bergen!.words.lines).toEqual(['Bergen', '300 km / 200 mi', 'from Oslo']);
    expect(bergen!.words.within).toBe('Norway');
  });

  test('draws the named border apart from the others', () => {
    const { named, borders } = drawMap(map, 340);
    expect(named).toMatch(/^m/);
    expect(borders).not.toContain(named);
  });

  test('refuses a place that the gazetteer does not know, and a line to a place not on the map', () => {
    expect(() => positionOf({ name: 'Lorn', country: 'NO' })).toThrow(/no Lorn in NO/);
    expect(() =>
      distancesOf({ ...map, lines: [{ from: 'Oslo', to: 'Lorn', shown: false }] }),
    ).toThrow(/names Lorn/);
  });

  for (const folder of [sites.fixture.content, sites.edition.content])
    for (const figure of loadEdition(folder).figures.filter(({ type }) => type === 'map'))
      test(`${figure.id}: no two names overlap, and all is inside the frame`, () => {
        const { width, height, marks, border } = drawMap(figure as MapFigure, 340);
        const words = marks.map((mark) => mark.words);
        const label = border && { ...border, within: undefined, dy: 0, anchor: 'end' as const };
        const named = (label ? [...words, { ...label, leader: undefined }] : words).map((one) => ({
          name: one.lines[0],
          boxes: boxesOf(one),
        }));
        for (const { name, boxes } of named) {
          const others = named.filter((one) => one.name !== name).flatMap((one) => one.boxes);
          for (const box of boxes) {
            expect(
              others.filter((other) => overlap(box, other)),
              name,
            ).toEqual([]);
            expect(box.left, name).toBeGreaterThanOrEqual(0);
            expect(box.right, name).toBeLessThanOrEqual(width);
            expect(box.top, name).toBeGreaterThanOrEqual(0);
            expect(box.bottom, name).toBeLessThanOrEqual(height);
          }
        }
        for (const { x, y } of marks)
          expect(x > 0 && x < width && y > 0 && y < height, `${x}, ${y}`).toBe(true);
      });
});

describe('the table of a figure', () => {
  test('gives the days of a strip without the year that all of them share', () => {
    const { head, rows } = figureTable(strip, edition)!;
    expect(head[0]).toBe('Date in 2019');
    expect(rows[1]![0]).toBe('20–27 May');
  });

  test('has no column that is empty', () => {
    expect(figureTable(map, edition)!.head).toEqual(['From', 'To', 'Kilometres', 'Miles']);
    expect(figureTable({ ...map, lines: [] }, edition)).toBeUndefined();
  });
});
