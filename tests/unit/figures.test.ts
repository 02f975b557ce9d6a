import { describe, expect, test } from 'vitest';
import { drawColumns } from '../../src/figures/columns.ts';
import { distancesOf } from '../../src/figures/distances.ts';
import { positionOf } from '../../src/figures/gazetteer.ts';
import { drawMap } from '../../src/figures/map.ts';
import { drawStrip } from '../../src/figures/strip.ts';
import { loadEdition } from '../../src/load/load-edition.ts';
import type { ColumnsFigure, MapFigure, StripFigure } from '../../src/schemas/figure.ts';

const { figures } = loadEdition('tests/fixtures/ferry');
const columns = figures.find(({ type }) => type === 'columns') as ColumnsFigure;
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
    expect(drawing.columns.map(({ height }) => height === 0)).toEqual([
      false,
      false,
      true,
      false,
      false,
      false,
    ]);
  });

  test('stand side by side inside the drawing', () => {
    for (const [index, { x, width }] of drawing.columns.entries()) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThan(drawing.columns[index + 1]?.x ?? 300.1);
    }
  });

  test('name the first, the last, the highest and the lowest value', () => {
    const named = drawing.columns.filter(({ labelled }) => labelled).map(({ year }) => year);
    expect(named).toEqual([2013, 2014, 2017, 2018]);
  });
});

describe('a strip', () => {
  test('places days in proportion on its scale', () => {
    const { marks, band, months } = drawStrip(strip, 610);
    expect(marks.map(({ x }) => Math.round(x))).toEqual([130, 190, 600]);
    expect(Math.round(marks[1]!.width)).toBe(80);
    expect(Math.round(band!.x)).toBe(330);
    expect(months).toEqual([
      { x: 0, label: 'May' },
      { x: 310, label: 'Jun' },
    ]);
  });
});

describe('a map', () => {
  test('computes great-circle distances, rounded to 50 km and 25 miles', () => {
    expect(distancesOf(map)).toEqual([
      { from: 'Oslo', to: 'Bergen', kilometres: 300, miles: 200 },
      { from: 'Oslo', to: 'Gothenburg', kilometres: 250, miles: 150 },
    ]);
  });

  test('holds every place inside its frame', () => {
    const { width, height, marks } = drawMap(map, 340);
    for (const { x, y } of marks) {
      expect(x > 0 && x < width).toBe(true);
      expect(y > 0 && y < height).toBe(true);
    }
  });

  test('draws the named border apart from the others', () => {
    const { named, borders } = drawMap(map, 340);
    expect(named).toMatch(/^M/);
    expect(borders).not.toContain(named);
  });

  test('refuses a place that the gazetteer does not know, and a line to a place not on the map', () => {
    expect(() => positionOf('Lorn', 'NO')).toThrow(/no Lorn in NO/);
    expect(() => distancesOf({ ...map, lines: [{ from: 'Oslo', to: 'Lorn' }] })).toThrow(
      /names Lorn/,
    );
  });
});
