import { parse } from 'edtf';
import { z } from 'zod';

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

/** Plain text in one paragraph, of at most `limit` words. */
export const prose = (limit: number) =>
  z
    .string()
    .trim()
    .min(1, 'text is missing')
    .refine((text) => countWords(text) <= limit, {
      error: (issue) => `${countWords(String(issue.input))} words, where ${limit} are the most`,
    });

/** True for a date that the Extended Date/Time Format (ISO 8601-2:2019, levels 0 to 2) allows. */
const isEdtf = (text: string): boolean => {
  // A digit left open (201X) would be shown as if it were known.
  if (text.includes('X')) return false;
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
};

/**
 * A date in EDTF, the Extended Date/Time Format: `2025-10-30`, `2025-10`, `2025`,
 * `2025-10-11/2025-10-12`, with `~` for about, `?` for uncertain, `2025-11-01/..` for no end on record.
 */
export const edtfDate = z
  .union([z.string(), z.number()], { error: 'a date is written in EDTF, for example 2025-10-30' })
  .transform(String) // YAML reads a year alone as a number
  .refine(isEdtf, {
    error: 'not a date in EDTF; write 2025-10-30, 2025-10, 2025, 2025-10-11/2025-10-12 or 2025-10~',
  });
