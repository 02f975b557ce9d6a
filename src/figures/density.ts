import { firstDay } from '../dates/span.ts';
import { dateInWords } from '../dates/words.ts';
import { counted } from '../model/counted.ts';
import type { Event } from '../model/edition.ts';

/** What the strip must know of an event. */
export type Dated = Pick<Event, 'date' | 'since'>;

/** One column of dots: a year or, near the op-ed, a month or the part of it before or after it. */
export interface DensityColumn<Of extends Dated = Event> {
  /** “2021”, or “2025-10” for a month. */
  period: string;
  /** After the op-ed was written. */
  since: boolean;
  events: Of[];
}

const yearOf = (date: string): number => new Date(firstDay(date)).getUTCFullYear();
const monthOf = (moment: number): string => new Date(moment).toISOString().slice(0, 7);

const monthsUntil = (year: number, last: string): string[] => {
  const months: string[] = [];
  for (let index = 0; months.at(-1) !== last && index < 600; index += 1)
    months.push(monthOf(Date.UTC(year, index)));
  return months;
};

/**
 * Sorts events into columns: one for each earlier year that has events, then one for each month
 * from the start of the year in which the op-ed was written; that very month has two, for what
 * came before and for what came after.
 * @param events from the earliest to the latest
 * @param written when the op-ed was written, in EDTF
 */
export const densityColumns = <Of extends Dated>(
  events: readonly Of[],
  written: string,
): DensityColumn<Of>[] => {
  const year = yearOf(written);
  const moment = firstDay(written);
  const earlier = events.filter(({ date }) => yearOf(date) < year);
  const later = events.filter(({ date }) => yearOf(date) >= year);
  const last = Math.max(moment, ...later.map(({ date }) => firstDay(date)));
  const years = [...new Set(earlier.map(({ date }) => yearOf(date)))].map((one) => ({
    period: String(one),
    since: false,
    events: earlier.filter(({ date }) => yearOf(date) === one),
  }));
  const months = monthsUntil(year, monthOf(last)).flatMap((period) => {
    const own = later.filter(({ date }) => monthOf(firstDay(date)) === period);
    const part = (since: boolean) => ({
      period,
      since,
      events: own.filter((event) => event.since === since),
    });
    if (period === monthOf(moment)) return [part(false), part(true)];
    return [{ period, since: period > monthOf(moment), events: own }];
  });
  return [...years, ...months];
};

/**
 * The strip in words, for those who do not see it.
 * @param columns as `densityColumns` gives them
 * @param written when the op-ed was written, in EDTF
 */
export const densityWords = (
  columns: readonly Pick<DensityColumn, 'period' | 'events'>[],
  written: string,
): string => {
  const all = columns.reduce((sum, { events }) => sum + events.length, 0);
  const busiest = columns.reduce((a, b) => (b.events.length > a.events.length ? b : a));
  const ends = [columns[0], columns.at(-1)].map((column) => dateInWords(column?.period ?? ''));
  return [
    `${counted(all, 'event')} from ${ends.join(' to ')}, a dot each;`,
    `most in one period: ${busiest.events.length}, in ${dateInWords(busiest.period)}.`,
    `The op-ed was written ${dateInWords(written)}.`,
  ].join(' ');
};
