import { dateInWords } from '../dates/words.ts';
import type { CountsFigure } from '../schemas/figure.ts';
import { lineHeight, tenth, textWidth, wrapText } from './text-box.ts';

/** One count with its column and its words, in the units of the drawing. */
export interface Count {
  /** Left edge of its column, its words and the line it stands on. */
  x: number;
  /** Top of its column. */
  y: number;
  /** Height of its column; 0 where there is no value. */
  height: number;
  /** Its value, line by line, the last one just above the column. */
  value: string[];
  /** Its period, and who counted, line by line, under the column. */
  label: string[];
  by: string[];
}

/** Counts that are no series, ready to be drawn: each stands on a line of its own. */
export interface CountsDrawing {
  width: number;
  height: number;
  baseline: number;
  /** The length of each line. */
  room: number;
  /** The width of each column. */
  bar: number;
  counts: Count[];
}

const plot = 130;
const gap = 18;
const number = new Intl.NumberFormat('en-GB');

/** A value as a reader meets it: “at least 75”, or what is said where there is none. */
export const valueInWords = (
  { value, qualifier }: Pick<CountsFigure['values'][number], 'value' | 'qualifier'>,
  none: string,
): string => (value === null ? none : [qualifier, number.format(value)].filter(Boolean).join(' '));

/** Breaks words to stand at one column, first where the editors break them. */
const wrapped = (words: string, room: number): string[] => {
  const lines = words.split('\n').flatMap((line) => wrapText(line, room));
  const wide = lines.find((line) => textWidth(line) > room);
  if (wide === undefined) return lines;
  throw new Error(`“${wide}” is wider than its column; shorten it, or draw fewer columns.`);
};

/**
 * Lays out one column a count, from zero, each on a line of its own with nothing between the lines:
 * no scale of time runs through them. Each has its value above it, its period and who counted below.
 * @param width of the drawing, in its own units
 * @throws Error where words do not fit
 */
export const drawCounts = (figure: CountsFigure, width: number): CountsDrawing => {
  const step = (width + gap) / figure.values.length;
  const room = tenth(step - gap);
  const words = figure.values.map((one) => ({
    value: wrapped(valueInWords(one, figure.gap), room),
    label: wrapped(one.label ?? dateInWords(one.period), room),
    by: one['counted-by'] === undefined ? [] : wrapped(one['counted-by'], room),
  }));
  const most = Math.max(1, ...figure.values.map(({ value }) => value ?? 0));
  const above = Math.max(...words.map(({ value }) => value.length));
  const below = Math.max(...words.map(({ label, by }) => label.length + by.length));
  const baseline = above * lineHeight + 4 + plot;
  const counts = figure.values.map(({ value }, index): Count => {
    const height = tenth(((value ?? 0) / most) * plot);
    return {
      x: tenth(index * step),
      y: tenth(baseline - height),
      height,
      ...words[index]!,
    };
  });
  return {
    width,
    height: baseline + below * lineHeight + 6,
    baseline,
    room,
    bar: Math.min(48, room),
    counts,
  };
};
