import type { RuleName } from '../rules/table.ts';
import { firstDay, lastDay } from './span.ts';

/** What is wrong with a date, and what may be meant. */
export interface DateProblem {
  rule: RuleName;
  message: string;
  hint?: string;
}

const forms =
  'not a date in EDTF; write 2025-10-30, 2025-10, 2025, 2025-10-11/2025-10-12 or 2025-10~';

/** A season, 21 to 24 in the place of the month, in an interval or with a doubt: EDTF has neither. */
const seasonWithMore = /\d{4}-2[1-4](?=$|[/~?%])/;

const alone =
  'a season stands alone in EDTF, without a second date, ~ or ?; ' +
  'write its months, for example 2025-09/2026-02';

/** A year, a month or a day, with `~`, `?` or both, which is `%`. */
const form = /^(?!0000)(\d{4})(?:-(\d\d))?(?:-(\d\d))?[~?%]?$/;

const monthName = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

const monthNames = Array.from({ length: 12 }, (_, month) =>
  monthName
    .format(Date.UTC(2000, month, 1))
    .slice(0, 3)
    .toLowerCase(),
);

const two = (number: string): string => number.padStart(2, '0');

const forward = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?(?:[T ].*)?$/;
const inWords = /^(?:(\d{1,2})\.? )?([a-z]{3})[a-z]*\.? (\d{4})$/i;
const american = /^([a-z]{3})[a-z]*\.? (\d{1,2}), (\d{4})$/i;
const backward = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/;

/** A date written in another way, in EDTF; undefined where nobody can say which day it is. */
const meantBy = (date: string): string | undefined => {
  const [, year, month, day] = forward.exec(date) ?? [];
  if (year && month) return [year, two(month), ...(day ? [two(day)] : [])].join('-');
  const words = inWords.exec(date);
  const [, name, d, y] = american.exec(date) ?? [undefined, words?.[2], words?.[1], words?.[3]];
  const index = monthNames.indexOf(name?.toLowerCase() ?? '');
  if (y && index >= 0) return [y, two(String(index + 1)), ...(d ? [two(d)] : [])].join('-');
  const [, first, second, last] = backward.exec(date) ?? [];
  if (!first || !second || !last) return undefined;
  if (Number(first) > 12) return [last, two(second), two(first)].join('-');
  return Number(second) > 12 ? [last, two(first), two(second)].join('-') : undefined;
};

const formProblem = (date: string): DateProblem => {
  const meant = meantBy(date);
  const sound = meant !== undefined && partProblem(meant) === undefined;
  return { rule: 'date-form', message: forms, ...(sound && { hint: `Did you mean ${meant}?` }) };
};

/** The problem of one end of an interval, or of a date that stands alone. */
const partProblem = (part: string): DateProblem | undefined => {
  const [, year, month, day] = form.exec(part) ?? [];
  if (!year) return { rule: 'date-form', message: forms };
  if (month === undefined) return undefined;
  if (Number(month) < 1 || Number(month) > 12)
    return {
      rule: 'date-day',
      message: `there is no month ${month}: a year has the months 01 to 12`,
    };
  // Day 0 of the next month is the last one of this. Years before 100 need the longer way.
  const last = new Date(0);
  last.setUTCFullYear(Number(year), Number(month), 0);
  const days = last.getUTCDate();
  if (day === undefined || (Number(day) >= 1 && Number(day) <= days)) return undefined;
  return {
    rule: 'date-day',
    message: `there is no day ${day} in ${monthName.format(last)} ${year}, which has ${days} days`,
  };
};

/**
 * Says what is wrong with a date that an editor wrote: it has none of the forms of the Extended
 * Date/Time Format (ISO 8601-2:2019) that the site can put in words, the calendar has no such day, or
 * its interval ends before it begins.
 * @returns undefined where all is well
 */
export const dateProblem = (date: string): DateProblem | undefined => {
  if (/^\d{4}-2[1-4]$/.test(date)) return undefined;
  if (seasonWithMore.test(date)) return { rule: 'date-form', message: alone };
  const parts = date.split('/');
  const closed = parts.filter((part) => part !== '..');
  if (parts.length > 2 || closed.length === 0) return formProblem(date);
  for (const part of closed) {
    const problem = partProblem(part);
    if (problem?.rule === 'date-form' && parts.length === 1) return formProblem(date);
    if (problem) return problem;
  }
  if (lastDay(date) >= firstDay(date)) return undefined;
  const [from, to] = parts;
  return {
    rule: 'date-reversed',
    message: 'the interval ends before it begins',
    hint: `Is ${to}/${from} meant?`,
  };
};
