import { z } from 'zod';
import { dateProblem } from '../dates/date-problem.ts';
import { firstDay, lastDay } from '../dates/span.ts';
import type { RuleName } from '../rules/table.ts';

/** What a schema says of a mistake beside its message: the rule, what to do, the words that are wrong. */
export const told = (rule: RuleName, hint?: string, words?: string) => ({
  params: { rule, ...(hint && { hint }), ...(words && { words }) },
});

const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An id: short English kebab-case, written by hand, never changed once published. */
export const id = z
  .string()
  .max(60)
  .refine((one) => idForm.test(one), {
    error: 'an id is written in kebab-case: small letters, digits and single hyphens',
    ...told('id-form'),
  })
  .meta({ pattern: idForm.source });

/** A list that names each thing once, and at most `most` things. */
export const idList = (most = 60) =>
  z
    .array(id)
    .max(most)
    .superRefine((ids, context) => {
      for (const [index, one] of ids.entries())
        if (ids.indexOf(one) < index)
          context.addIssue({
            code: 'custom',
            path: [index],
            message: 'it stands in the list already',
            ...told('duplicate-entry', 'Keep it once.'),
          });
    });

/** Numbers of paragraphs, each once. */
export const paragraphNumber = z.int().min(1).max(5000);

export const paragraphList = z
  .array(paragraphNumber)
  .max(60)
  .superRefine((all, context) => {
    for (const [index, one] of all.entries())
      if (all.indexOf(one) < index)
        context.addIssue({
          code: 'custom',
          path: [index],
          message: 'it stands in the list already',
          ...told('duplicate-entry', 'Keep it once.'),
        });
  });

/** Counts words as an editor would: runs of characters between spaces that hold a letter or a digit. */
export const countWords = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** The words around a sign in a text, of its line and no more than 40 letters to each side. */
export const wordsAround = (text: string, index: number): string => {
  const before = text.slice(Math.max(0, index - 40), index);
  const after = text.slice(index, index + 40);
  const [left = ''] = /(?:(?<!\S)\S{1,40}\s)?\S{0,40}$/.exec(before) ?? [];
  const [right = ''] = /^\S*(?:\s\S+)?/.exec(after) ?? [];
  return left + right;
};

/** A text of at most so many letters, which is there. */
export const words = (letters: number) => z.string().trim().min(1).max(letters);

/** Words of the editors' own, in one paragraph; the rules on signs stand in `src/checks/text-signs.ts`. */
export const text = words(1200);

/** A name or a label of the editors' own. */
export const label = words(160);

/** Words of the editors' own, of at most `limit` words. */
export const prose = (limit: number) =>
  text.refine((words) => countWords(words) <= limit, {
    error: (issue) => `${countWords(String(issue.input))} words, where ${limit} are the most`,
    ...told('too-many-words', 'Shorten it.'),
  });

/**
 * A date in EDTF, the Extended Date/Time Format: `2025-10-30`, `2025-10`, `2025`,
 * `2025-10-11/2025-10-12`, with `~` for about, `?` for uncertain, `2025-11-01/..` for no end on record.
 * Each day is one of the calendar, and an interval ends on the day it begins or later.
 */
export const edtfDate = z
  .union([z.string().max(60, { abort: true }), z.number()], {
    error: 'a date is written in EDTF, for example 2025-10-30',
  })
  .transform(String) // YAML reads a year alone as a number
  .superRefine((date, context) => {
    const problem = dateProblem(date);
    if (!problem) return;
    const { message, rule, hint } = problem;
    context.addIssue({ code: 'custom', message, ...told(rule, hint), continue: false });
  });

/** A date whose start is known. */
export const startedDate = edtfDate.refine((date) => Number.isFinite(firstDay(date)), {
  error: 'a date with a start is wanted, for example 2025-10-30 or 2025-10/..',
  ...told('date-precision', 'Write the earliest day it may mean.'),
  abort: true,
});

/** A date whose start and end are known. */
export const closedDate = edtfDate.refine(
  (date) => Number.isFinite(firstDay(date)) && Number.isFinite(lastDay(date)),
  {
    error: 'a date with a start and an end is wanted, for example 2025-10-30 or 2025-10/2025-11',
    ...told('date-precision', 'Write both ends.'),
    abort: true,
  },
);

const dayForm = /^\d{4}-\d\d-\d\d$/;

/** A date that is known to the day: `2025-10-30`. */
export const day = edtfDate
  .refine((date) => dayForm.test(date), {
    error: 'a whole day is wanted, for example 2025-10-30',
    ...told('date-precision', 'Write year, month and day, and nothing else.'),
    abort: true,
  })
  .meta({ pattern: dayForm.source });
