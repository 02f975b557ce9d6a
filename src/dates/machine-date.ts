import { firstDay, lastDay } from './span.ts';

/**
 * The value of a `<time datetime>` for an EDTF date: its first known day, month or year, as HTML
 * allows (no intervals, no seasons, no doubt).
 */
export const machineDate = (date: string): string =>
  /\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?/.exec(date)?.[0] ?? '';

/** True where the whole date is known to the day. */
export const isExact = (date: string): boolean =>
  /^\d{4}-\d\d-\d\d(\/\d{4}-\d\d-\d\d)?$/.test(date) && firstDay(date) <= lastDay(date);
