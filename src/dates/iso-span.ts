import { firstDay, lastDay } from './span.ts';

/** The day of a moment, in ISO 8601. */
export const isoDay = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

/**
 * The first and the last day that an EDTF date may mean, in ISO 8601: as text they sort as days do. An
 * open end is the first or the last day that four figures can write.
 */
export const isoSpan = (date: string): [first: string, last: string] => {
  const [first, last] = [firstDay(date), lastDay(date)];
  return [
    Number.isFinite(first) ? isoDay(first) : '0000-01-01',
    Number.isFinite(last) ? isoDay(last) : '9999-12-31',
  ];
};
