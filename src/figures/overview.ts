import { isExact } from '../dates/machine-date.ts';
import { firstDay, lastDay } from '../dates/span.ts';
import { type FoldedScale, foldedScale } from './folded-scale.ts';
import { tenth } from './text-box.ts';
import type { Dated } from './time-cells.ts';

/** How sure a date is: to the day; only about, or no day known; without an end, or a begin, on record. */
export type Sureness = 'exact' | 'about' | 'open';

/** A mark of the overview, in the units of the drawing: along the axis and across it. */
export interface Mark<Of extends Dated = Dated> {
  event: Of;
  sureness: Sureness;
  /** What is drawn, along the axis: as long as it is thick, or longer. */
  from: number;
  to: number;
  /** Whether it has no begin or no end on record. */
  openStart: boolean;
  openEnd: boolean;
  /** What answers a finger, along the axis. */
  target: { from: number; to: number };
  /** Its middle, across the axis. */
  across: number;
}

/** The lane of a strand, across the axis. */
export interface Lane {
  id: string;
  from: number;
  to: number;
}

/** The overview, ready to be drawn in either direction. */
export interface Overview<Of extends Dated = Dated> {
  scale: FoldedScale;
  lanes: Lane[];
  /** In order of time. */
  marks: Mark<Of>[];
}

/** How thick a mark is. */
export const thick = 10;

/** The side of what a finger or a pointer can hit, at least (WCAG 2.2, 2.5.8). */
export const touch = 24;

/** How sure the date of an event is; one with words of its own is not known to the day. */
export const surenessOf = ({ date, shown }: Pick<Dated, 'date' | 'shown'>): Sureness => {
  if (date.includes('..')) return 'open';
  return isExact(date) && !shown ? 'exact' : 'about';
};

/** A piece of at least `least` round the middle of another, inside the stretch from `low` to `high`. */
const atLeast = (from: number, to: number, least: number, low: number, high: number) => {
  const size = Math.max(to - from, least);
  const start = Math.max(low, Math.min((from + to - size) / 2, high - size));
  return { from: tenth(start), to: tenth(start + size) };
};

const placed = <Of extends Dated>(event: Of, { at, turn, length }: FoldedScale): Mark<Of> => {
  const [first, last] = [firstDay(event.date), lastDay(event.date)];
  const [from, to] = [at(first), at(last)];
  const across = from <= turn.from && to >= turn.to;
  // What came before stays before, and what came after after, however near the moment of writing it is.
  const low = event.since ? turn.to : 0;
  const high = event.since || across ? length : Math.max(turn.from, thick);
  const clipped = [from, to].map((end) => Math.min(Math.max(end, low), high)) as [number, number];
  const piece = atLeast(...clipped, thick, low, high);
  return {
    event,
    sureness: surenessOf(event),
    ...piece,
    openStart: !Number.isFinite(first),
    openEnd: !Number.isFinite(last),
    target: atLeast(piece.from, piece.to, touch, 0, length),
    across: 0,
  };
};

/** Puts marks of one lane into rows so that no two targets meet; gives the row of each. */
const rowsOf = (marks: readonly Mark[]): number[] => {
  const ends: number[] = [];
  return marks.map(({ target }) => {
    const free = ends.findIndex((end) => end <= target.from);
    const row = free < 0 ? ends.length : free;
    ends[row] = target.to;
    return row;
  });
};

/**
 * Lays events out in a lane for each strand, along an axis of time.
 * @param events from the earliest to the latest
 * @param strands their ids in the order of the lanes, and how wide the lane of each is at least
 * @param written when the op-ed was written, in EDTF
 * @param length of the axis, in the units of the drawing
 * @param gap at the moment of writing
 */
export const drawOverview = <Of extends Dated>(
  events: readonly Of[],
  strands: readonly { id: string; least: number }[],
  { written, length, gap }: { written: string; length: number; gap: number },
): Overview<Of> => {
  const scale = foldedScale(events, written, length, gap);
  const all = events.map((event) => placed(event, scale));
  let edge = 0;
  const lanes: Lane[] = [];
  for (const { id, least } of strands) {
    const own = all.filter(({ event }) => event.strand === id);
    const rows = rowsOf(own);
    const size = (Math.max(0, ...rows) + 1) * touch;
    const spare = Math.max(0, least - size) / 2;
    for (const [index, mark] of own.entries())
      mark.across = tenth(edge + spare + size - ((rows[index] ?? 0) + 0.5) * touch);
    lanes.push({ id, from: edge, to: edge + size + 2 * spare });
    edge += size + 2 * spare;
  }
  return { scale, lanes, marks: all };
};
