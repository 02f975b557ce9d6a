import { firstDay, lastDay } from './span.ts';
import { sureDate } from './sure-date.ts';

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
