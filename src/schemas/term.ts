import { z } from 'zod';
import { id, prose, text } from './text.ts';

/** What sort of thing a term names. */
export const termCategories = [
  'group',
  'institution',
  'person',
  'place',
  'concept',
  'document',
  'event',
] as const;

/** One entry in `content/glossary.yaml`. */
export const termSchema = z.strictObject({
  /** Short and final: it is the address `/glossary/#<id>`. */
  id,
  /** The headword. */
  term: text,
  category: z.enum(termCategories),
  /** At most 35 words. */
  definition: prose(35),
  /** Where the name itself is disputed: every side's name for it. */
  namings: z
    .array(
      z.strictObject({
        /** Who uses the name. */
        by: text,
        /** The name they use. */
        name: text,
        /** What it implies, or since when. */
        remark: text.optional(),
      }),
    )
    .min(2, 'a disputed name needs at least two sides')
    .optional(),
  /** Other names readers may look for. */
  aliases: z.array(text).default([]),
  /** The name in other scripts. */
  scripts: z
    .array(
      z.strictObject({
        /** BCP 47 tag: ps Pashto, prs Dari, fa Persian, ur Urdu. */
        lang: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language tag such as ps or ur'),
        text: z.string().min(1),
        /** What it writes, where that is not simply the headword. */
        of: text.optional(),
      }),
    )
    .default([]),
  /** How it is said, in the source's own respelling. */
  pronunciation: text.optional(),
  /** Ids of sources. */
  sources: z.array(id).min(1, 'a term needs at least one source'),
});

export type TermEntry = z.infer<typeof termSchema>;
