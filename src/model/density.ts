import { firstDay } from '../dates/span.ts';
import type { Event } from './edition.ts';

/** One column of the density strip: a year or, near the op-ed, a month. */
export interface DensityColumn {
  /** “2021”, or “2025-10” for a month. */
  period: string;
  events: Event[];
  /** The op-ed was written in this period. */
  written: boolean;
}

const yearOf = (moment: number): number => new Date(moment).getUTCFullYear();

const monthOf = (moment: number): string => new Date(moment).toISOString().slice(0, 7);

const monthsBetween = (from: string, to: string): string[] => {
  const months: string[] = [];
  const [year = 0, month = 1] = from.split('-').map(Number);
  for (let index = 0; months.at(-1) !== to && index < 600; index += 1)
    months.push(monthOf(Date.UTC(year, month - 1 + index)));
  return months;
};

/**
 * Lays events out for a strip that shows where they crowd: a column for each earlier year that has
 * events, then one for every month from the start of the year in which the op-ed was written.
 * @param events from the earliest to the latest
 * @param written when the op-ed was written, in EDTF
 */
export const densityColumns = (events: readonly Event[], written: string): DensityColumn[] => {
  const year = yearOf(firstDay(written));
  const earlier = events.filter(({ date }) => yearOf(firstDay(date)) < year);
  const later = events.filter(({ date }) => yearOf(firstDay(date)) >= year);
  const years = [...new Set(earlier.map(({ date }) => yearOf(firstDay(date))))];
  const last = Math.max(firstDay(written), ...later.map(({ date }) => firstDay(date)));
  return [
    ...years.map((one) => ({
      period: String(one),
      events: earlier.filter(({ date }) => yearOf(firstDay(date)) === one),
      written: false,
    })),
    ...monthsBetween(`${year}-01`, monthOf(last)).map((month) => ({
      period: month,
      events: later.filter(({ date }) => monthOf(firstDay(date)) === month),
      written: month === monthOf(firstDay(written)),
    })),
  ];
};
