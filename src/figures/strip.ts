import { firstDay, lastDay } from '../dates/span.ts';
import type { StripFigure } from '../schemas/figure.ts';
import { type PlacedFlag, placeFlags } from './flags.ts';
import { lineHeight, tenth } from './text-box.ts';

/** A row of the strip: its name, its marks and their words, in the units of the drawing. */
export interface StripRow {
  id: string;
  /** Baseline of the row's name. */
  y: number;
  /** Top of its marks, and the line they stand on. */
  top: number;
  bottom: number;
  marks: { x: number; width: number }[];
  flags: (PlacedFlag & { y: number })[];
}

/** A strip of days, ready to be drawn. */
export interface StripDrawing {
  width: number;
  height: number;
  /** Bottom of the lowest row. */
  bottom: number;
  /** The first day, the first of each month and the last day. */
  ticks: { x: number; label: string; anchor: 'start' | 'middle' | 'end' }[];
  band: { x: number; width: number; label: string; anchor: 'start' | 'end' } | undefined;
  rows: StripRow[];
}

const bar = 9;
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

const ticksOf = (start: number, end: number, x: (moment: number) => number) => {
  const first = new Date(start);
  const months = Array.from({ length: 24 }, (_, index) =>
    Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + index + 1),
  ).filter((month) => x(month) > 45 && x(month) < x(end) - 65);
  return [
    { x: x(start), label: day.format(start), anchor: 'start' as const },
    ...months.map((month) => ({
      x: x(month),
      label: day.format(month),
      anchor: 'middle' as const,
    })),
    { x: x(end), label: day.format(end), anchor: 'end' as const },
  ];
};

/** The scale of a strip: where a moment stands in a drawing of some width, from its left. */
export const stripScale = (span: string, width: number): ((moment: number) => number) => {
  const [start, end] = [firstDay(span), lastDay(span)];
  return (moment) =>
    tenth(((Math.min(Math.max(moment, start), end) - start) / (end - start)) * width);
};

/**
 * Lays dated items out in rows on one scale of days, each with its words above it.
 * @param width of the drawing, in its own units
 */
export const drawStrip = (figure: StripFigure, width: number): StripDrawing => {
  const [start, end] = [firstDay(figure.span), lastDay(figure.span)];
  const x = stripScale(figure.span, width);
  const stretch = (date: string) => {
    const from = x(firstDay(date));
    return { x: from, width: tenth(x(lastDay(date)) - from) };
  };
  let y = figure.band ? lineHeight + 3 : 0;
  const rows = figure.rows.map((id): StripRow => {
    const items = figure.items.filter(({ row }) => row === id);
    const placed = placeFlags(
      items.flatMap(({ date, label }) =>
        label ? [{ text: label, x: stretch(date).x + 0.5 }] : [],
      ),
      width,
    );
    const lanes = Math.max(0, ...placed.map(({ lane }) => lane + 1));
    const name = y + lineHeight;
    const top = name + lanes * lineHeight + 5;
    y = top + bar + 7;
    return {
      id,
      y: name,
      top,
      bottom: top + bar,
      marks: items.map(({ date }) => stretch(date)),
      flags: placed.map((flag) => ({ ...flag, y: top - 4 - flag.lane * lineHeight })),
    };
  });
  const band = figure.band && { ...stretch(figure.band.date), label: figure.band.label };
  return {
    width,
    height: y + lineHeight,
    bottom: y,
    ticks: ticksOf(start, end, x),
    band: band && { ...band, anchor: band.x > width / 2 ? 'end' : 'start' },
    rows,
  };
};
