import { firstDay, lastDay } from './span.ts';

/**
 * As much of an EDTF date as is sure, as a date of ISO 8601 (`2025-11-03`, `2025-11` or `2025`): what
 * the first and the last day it may mean have in common. A single date that is only about right, or
 * uncertain, is given one step coarser.
 * @returns undefined where not even the year is sure
 */
export const sureDate = (date: string): string | undefined => {
  const [first, last] = [firstDay(date), lastDay(date)];
  if (!Number.isFinite(first) || !Number.isFinite(last)) return undefined;
  const parts = (moment: number): string[] =>
    new Date(moment).toISOString().slice(0, 10).split('-');
  const [from, to] = [parts(first), parts(last)];
  const end = from.findIndex((part, index) => part !== to[index]);
  const shared = end < 0 ? from : from.slice(0, end);
  const sure = /[~?%]/.test(date) && !date.includes('/') ? shared.slice(0, -1) : shared;
  return sure.length > 0 ? sure.join('-') : undefined;
};

/**
 * The value of a `<time datetime>` for an EDTF date: as much of it as is sure, since HTML knows no
 * interval, no season and no doubt. “11–12 October 2025” is `2025-10`, a day that is about right gives
 * its month. Where not even the year is sure, or the end is open, it is the year named first.
 */
export const machineDate = (date: string): string =>
  sureDate(date) ?? /\d{4}/.exec(date)?.[0] ?? '';

/** True where the whole date is known to the day. */
export const isExact = (date: string): boolean =>
  /^\d{4}-\d\d-\d\d(\/\d{4}-\d\d-\d\d)?$/.test(date) && firstDay(date) <= lastDay(date);
