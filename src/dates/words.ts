import { type DateEnd, endsOf } from './span.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const seasons: Record<number, string> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

interface Parts {
  year: number;
  month?: string | undefined;
  day?: number | undefined;
}

const partsOf = ({ type, values }: DateEnd): Parts => {
  const [year = 0, month, day] = values;
  if (type === 'Season') return { year, month: seasons[month ?? 21] };
  return { year, month: month === undefined ? undefined : months[month], day };
};

const write = ({ year, month, day }: Parts, withYear = true): string =>
  [day, month, withYear ? year : undefined].filter((part) => part !== undefined).join(' ');

const range = (from: Parts, to: Parts): string => {
  const alike =
    (from.day === undefined) === (to.day === undefined) &&
    (from.month === undefined) === (to.month === undefined);
  if (from.year !== to.year || !alike) return `${write(from)} – ${write(to)}`;
  if (from.month !== to.month) return `${write(from, false)} – ${write(to)}`;
  if (from.day === undefined || from.day === to.day) return write(to);
  return `${from.day}–${to.day} ${to.month} ${to.year}`;
};

const flag = (value: DateEnd | undefined, name: 'approximate' | 'uncertain'): boolean =>
  Boolean(value?.[name]?.value);

/**
 * Writes an EDTF date in English words: “30 October 2025”, “11–12 October 2025”,
 * “about 1–6 November 2025”, “30 November 2025 (uncertain)”, “from 2017, no end on record”.
 * @param date an EDTF date or interval (ISO 8601-2:2019)
 */
export const dateInWords = (date: string): string => {
  const ends = endsOf(date);
  const [lower, upper] = ends;
  const about = ends.some((end) => flag(end, 'approximate')) ? 'about ' : '';
  const uncertain = ends.some((end) => flag(end, 'uncertain')) ? ' (uncertain)' : '';
  if (lower && upper) return `${about}${range(partsOf(lower), partsOf(upper))}${uncertain}`;
  if (lower) return `from ${about}${write(partsOf(lower))}${uncertain}, no end on record`;
  if (upper) return `until ${about}${write(partsOf(upper))}${uncertain}, no start on record`;
  return 'no date on record';
};
