import { scaleUtc } from 'd3-scale';
import { firstDay, lastDay } from '../dates/span.ts';
import { tenth } from './text-box.ts';
import { type Dated, denseMonth, type TimeCell, timeCells } from './time-cells.ts';

/** A cell with its place on the axis, in the units of the drawing. */
export interface PlacedCell extends TimeCell {
  from: number;
  to: number;
}

/** An axis of time whose quiet years are folded and whose dense months are open. */
export interface FoldedScale {
  length: number;
  cells: PlacedCell[];
  /** Where a moment stands; what lies outside stands at the end. */
  at: (moment: number) => number;
  /** The moment of writing: the free room between what came before and what came after. */
  turn: { from: number; to: number };
}

/** How long a cell is beside a year with one event. */
const weight = ({ kind, events }: TimeCell): number => {
  if (kind === 'fold') return 0.9;
  if (kind === 'year') return 1.1 + 0.25 * Math.min(events - 1, 4);
  if (events >= denseMonth) return 6;
  if (events > 2) return 2.4;
  return events > 0 ? 0.9 : 0.4;
};

/**
 * Lays the cells of time out on an axis: within each of them time runs evenly.
 * @param written when the op-ed was written, in EDTF: there the axis has a gap
 * @param length of the axis, in the units of the drawing
 */
export const foldedScale = (
  events: readonly Dated[],
  written: string,
  length: number,
  gap: number,
): FoldedScale => {
  const cells = timeCells(events, written);
  // After the last day on which it may have been written: what happened on those days stands before it.
  const turn = Number.isFinite(lastDay(written)) ? lastDay(written) + 1 : firstDay(written);
  const unit = (length - gap) / cells.reduce((sum, cell) => sum + weight(cell), 0);
  const ends = [0];
  for (const cell of cells) ends.push((ends.at(-1) ?? 0) + weight(cell) * unit);
  const moments = [...cells.map(({ start }) => start), cells.at(-1)?.end ?? turn];
  const even = scaleUtc(moments, ends).clamp(true);
  const before = even(turn);
  const place = (moment: number): number => even(moment) + (moment < turn ? 0 : gap);
  return {
    length,
    cells: cells.map((cell) => ({
      ...cell,
      from: tenth(place(cell.start)),
      to: tenth(place(cell.end - 1)),
    })),
    at: (moment) => tenth(place(moment)),
    turn: { from: tenth(before), to: tenth(before + gap) },
  };
};
