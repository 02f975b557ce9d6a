import { utcMonth, utcYear } from 'd3-time';
import { firstDay, lastDay } from '../dates/span.ts';
import type { Event } from '../model/edition.ts';

/** What a drawing of time must know of an event. */
export type Dated = Pick<Event, 'id' | 'date' | 'strand' | 'since'> & Partial<Pick<Event, 'shown'>>;

/** A stretch of the axis: years without an event folded into one, a year, or a month of an open year. */
export interface TimeCell {
  kind: 'fold' | 'year' | 'month';
  /** Milliseconds since 1970 of its first moment, and of the first moment after it. */
  start: number;
  end: number;
  /** How many events begin in it. */
  events: number;
}

/** From so many events in a year on its months are shown, from so many in a month on its days. */
const openYear = 5;
export const denseMonth = 5;

/** When an event is on record first: where its begin is open, its end. */
export const onset = ({ date }: Pick<Dated, 'date'>): number =>
  Number.isFinite(firstDay(date)) ? firstDay(date) : lastDay(date);

/** The last day of an event, or its first where its end is open. */
const ending = ({ date }: Pick<Dated, 'date'>): number =>
  Number.isFinite(lastDay(date)) ? lastDay(date) : firstDay(date);

const cell = (
  kind: TimeCell['kind'],
  start: Date,
  end: Date,
  moments: readonly number[],
): TimeCell => ({
  kind,
  start: start.getTime(),
  end: end.getTime(),
  events: moments.filter((moment) => moment >= start.getTime() && moment < end.getTime()).length,
});

/**
 * Parts the time from the first event to the last into cells. Years on end without an event are one;
 * a year with many events, and the one in which the op-ed was written, is parted into its months.
 * @param written when the op-ed was written, in EDTF
 */
export const timeCells = (events: readonly Dated[], written: string): TimeCell[] => {
  const moments = events.map(onset);
  const turn = firstDay(written);
  const last = Math.max(turn, ...events.map(ending));
  const years = utcYear.range(
    utcYear.floor(new Date(Math.min(turn, ...moments))),
    new Date(last + 1),
  );
  const cells: TimeCell[] = [];
  for (const start of years) {
    const end = utcYear.offset(start, 1);
    const year = cell('year', start, end, moments);
    const before = cells.at(-1);
    if (year.events >= openYear || (turn >= year.start && turn < year.end)) {
      const until = Math.min(year.end, last + 1);
      for (const month of utcMonth.range(start, new Date(until)))
        cells.push(cell('month', month, utcMonth.offset(month, 1), moments));
    } else if (year.events > 0) cells.push(year);
    else if (before?.kind === 'fold') before.end = year.end;
    else cells.push({ ...year, kind: 'fold' });
  }
  return cells;
};
