import { z } from 'zod';
import { dateProblem } from '../dates/date-problem.ts';

/** An id: short English kebab-case, written by hand, never changed once published. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'an id is written in kebab-case: small letters, digits and single hyphens',
  );

/** Counts words as an editor would: runs of characters between spaces that hold a letter or a digit. */
export const countWords = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** The words around the first straight quotation mark or apostrophe in a text. */
const straightMark = (text: string): string | undefined =>
  /\S*\s?\S*['"]\S*(?:\s\S+)?/.exec(text)?.[0];

/**
 * Words of the editors' own, in one paragraph: with the signs that print has, ’ for an apostrophe and
 * “…” or ‘…’ for quotation marks.
 */
export const text = z
  .string()
  .trim()
  .min(1, 'text is missing')
  .refine((words) => straightMark(words) === undefined, {
    error: (issue) =>
      `a straight ' or ", as typewriters have it: ${straightMark(String(issue.input))}`,
    params: { hint: 'Write ’ for an apostrophe, and “ ” or ‘ ’ for quotation marks.' },
  });

/** Words of the editors' own, of at most `limit` words. */
export const prose = (limit: number) =>
  text.refine((words) => countWords(words) <= limit, {
    error: (issue) => `${countWords(String(issue.input))} words, where ${limit} are the most`,
  });

/**
 * A date in EDTF, the Extended Date/Time Format: `2025-10-30`, `2025-10`, `2025`,
 * `2025-10-11/2025-10-12`, with `~` for about, `?` for uncertain, `2025-11-01/..` for no end on record.
 * Each day is one of the calendar, and an interval ends on the day it begins or later.
 */
export const edtfDate = z
  .union([z.string(), z.number()], { error: 'a date is written in EDTF, for example 2025-10-30' })
  .transform(String) // YAML reads a year alone as a number
  .superRefine((date, context) => {
    const problem = dateProblem(date);
    if (!problem) return;
    const { message, hint } = problem;
    context.addIssue({ code: 'custom', message, params: { hint }, continue: false });
  });

/** A date that is known to the day: `2025-10-30`. */
export const day = edtfDate.refine((date) => /^\d{4}-\d\d-\d\d$/.test(date), {
  error: 'a whole day is wanted, for example 2025-10-30',
  abort: true,
});
