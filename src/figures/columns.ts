import type { SeriesFigure } from '../schemas/figure.ts';
import { type PlacedFlag, placeFlags } from './flags.ts';
import { lineHeight, tenth, textWidth } from './text-box.ts';

/** Words that are drawn once, at one point. */
export interface Word {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** One column or one empty slot, in the units of the drawing. */
export interface Column {
  year: number;
  value: number | null;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Its year is one of the figure's marks. */
  marked: boolean;
}

/** A flag with the height of its words and the stretch of its pole. */
export type Flagged = PlacedFlag & { y: number; foot: number };

/** A column chart, ready to be drawn. */
export interface ColumnsDrawing {
  width: number;
  height: number;
  baseline: number;
  columns: Column[];
  values: Word[];
  years: Word[];
  flags: Flagged[];
}

const number = new Intl.NumberFormat('en-GB');
const plot = 130;

const wordAt = (text: string, x: number, y: number, width: number): Word => {
  const half = textWidth(text) / 2;
  if (x < half) return { text, x: 0, y, anchor: 'start' };
  if (x > width - half) return { text, x: width, y, anchor: 'end' };
  return { text, x, y, anchor: 'middle' };
};

/**
 * Lays out one column a year, from zero. The highest, the lowest and the last are labelled with
 * their values; the others are in the table. Each mark has its words above its column.
 * @param width of the drawing, in its own units
 */
export const drawColumns = ({ values, marks }: SeriesFigure, width: number): ColumnsDrawing => {
  const numbers = values.flatMap(({ value }) => (value === null ? [] : [value]));
  const [most, least] = [Math.max(...numbers), Math.min(...numbers)];
  const step = width / values.length;
  const middle = (year: number): number =>
    tenth((values.findIndex((one) => one.year === year) + 0.5) * step);
  const placed = placeFlags(
    marks.map(({ year, label }) => ({ text: label, x: middle(year) })),
    width,
  );
  const lanes = Math.max(0, ...placed.map(({ lane }) => lane + 1));
  const top = lanes * lineHeight + 20;
  const baseline = top + plot;
  const columns = values.map(({ year, value }) => {
    const height = tenth(((value ?? 0) / most) * plot);
    return {
      year,
      value,
      x: tenth(middle(year) - step * 0.38),
      y: tenth(baseline - height),
      width: tenth(step * 0.76),
      height,
      marked: marks.some((mark) => mark.year === year),
    };
  });
  const last = values.at(-1)?.year;
  const named = columns.filter(
    ({ year, value }) => value !== null && (value === most || value === least || year === last),
  );
  return {
    width,
    height: baseline + lineHeight + 2,
    baseline,
    columns,
    values: named.map(({ year, value, y }) =>
      wordAt(number.format(value ?? 0), middle(year), y - 4, width),
    ),
    years: columns.flatMap(({ year }, index) => {
      const end = index === 0 || year === last;
      if (!end && (index % 3 > 0 || middle(year) > width - 2.6 * lineHeight)) return [];
      const text = end ? String(year) : `’${String(year).slice(2)}`;
      return [wordAt(text, middle(year), baseline + lineHeight - 1, width)];
    }),
    flags: placed.map((flag) => {
      const column = columns.find(({ year }) => middle(year) === flag.x);
      const valued = named.some(({ year }) => year === column?.year);
      const foot = (column?.y ?? baseline) - (valued ? lineHeight + 3 : 2);
      return { ...flag, y: (lanes - flag.lane) * lineHeight - 4, foot: tenth(foot) };
    }),
  };
};
