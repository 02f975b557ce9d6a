import { firstDay, lastDay } from '../dates/span.ts';
import type { StripFigure } from '../schemas/figure.ts';

/** An item's mark on its row, in the units of the drawing. */
export interface StripMark {
  number: number;
  row: string;
  x: number;
  width: number;
}

/** A strip of days, ready to be drawn. */
export interface StripDrawing {
  width: number;
  months: { x: number; label: string }[];
  band: { x: number; width: number } | undefined;
  marks: StripMark[];
}

/**
 * Lays dated items out on one scale of days; an item is numbered in the order of the figure's list.
 * @param width of the drawing, in its own units
 */
export const drawStrip = (figure: StripFigure, width: number): StripDrawing => {
  const [start, end] = [firstDay(figure.span), lastDay(figure.span)];
  const x = (moment: number): number =>
    Math.round(((Math.min(Math.max(moment, start), end) - start) / (end - start)) * width * 10) /
    10;
  const stretch = (date: string) => {
    const from = x(firstDay(date));
    return { x: from, width: Math.round((x(lastDay(date)) - from) * 10) / 10 };
  };
  const months: StripDrawing['months'] = [];
  const first = new Date(start);
  for (let index = 0; index < 24; index += 1) {
    const month = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + index);
    if (month > end) break;
    const label = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }).format(month);
    months.push({ x: x(month), label });
  }
  return {
    width,
    months,
    band: figure.band && stretch(figure.band.date),
    marks: figure.items.map(({ date, row }, index) => ({
      number: index + 1,
      row,
      ...stretch(date),
    })),
  };
};
