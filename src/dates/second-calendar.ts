import { firstDay, lastDay } from './span.ts';

/** A calendar as `edition.yaml` describes it. */
export interface Calendar {
  name: string;
  /** Unicode calendar id. */
  id: string;
  months: string[];
}

/** The calendars that the site can write: their years have twelve months and are counted from one year on. */
export const countedCalendars = [
  'persian',
  'indian',
  'islamic-umalqura',
  'islamic-civil',
  'islamic-tbla',
  'buddhist',
  'roc',
] as const;

interface Day {
  day: number;
  month: string;
  year: number;
}

/** The formatter of each calendar: to make one takes longer than to use it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

const formatterOf = (id: string): Intl.DateTimeFormat => {
  const known =
    formatters.get(id) ??
    new Intl.DateTimeFormat(`en-u-ca-${id}-nu-latn`, {
      day: 'numeric',
      month: 'numeric',
      year: 'numeric',
      timeZone: 'UTC',
    });
  formatters.set(id, known);
  return known;
};

const convert = (moment: number, calendar: Calendar): Day => {
  const parts = formatterOf(calendar.id).formatToParts(moment);
  const value = (type: string): number =>
    Number.parseInt(parts.find((part) => part.type === type)?.value ?? '', 10);
  return {
    day: value('day'),
    month: calendar.months[value('month') - 1] ?? '',
    year: value('year'),
  };
};

const write = ({ day, month, year }: Day): string => `${day} ${month} ${year}`;

/**
 * Writes an EDTF date in another calendar: “8 Aqrab 1404”, “19–20 Mizan 1404”, “Aqrab–Qaws 1404”.
 * @param date an EDTF date or interval
 * @param precision whether the date is known to the day; else only months are written
 */
export const inCalendar = (
  date: string,
  calendar: Calendar,
  precision: 'day' | 'month',
): string => {
  const [from, to] = [convert(firstDay(date), calendar), convert(lastDay(date), calendar)];
  if (precision === 'month') {
    if (from.year !== to.year) return `${from.month} ${from.year} – ${to.month} ${to.year}`;
    return from.month === to.month
      ? `${to.month} ${to.year}`
      : `${from.month}–${to.month} ${to.year}`;
  }
  if (write(from) === write(to)) return write(to);
  if (from.year !== to.year) return `${write(from)} – ${write(to)}`;
  if (from.month !== to.month) return `${from.day} ${from.month} – ${write(to)}`;
  return `${from.day}–${write(to)}`;
};
