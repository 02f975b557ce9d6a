import { z } from 'zod';
import { language } from './codes.ts';
import { idKinds } from './ledger.ts';
import { day, id, prose, words } from './text.ts';

/** What a correction can be about: anything with an address but another correction; a page; the edition itself. */
export const correctionTargets = [
  ...idKinds.filter((kind) => kind !== 'correction'),
  'page',
  'edition',
] as const;

const shared = {
  /** Short and final: it is the address `/about/#correction-<id>` and names the entry in the feed. */
  id,
  /** The day it was made, `2026-05-03`. */
  date: day,
  /** What kind of thing was corrected. */
  target: z.enum(correctionTargets),
  /**
   * Its id; of a paragraph `p3`, of a page its name: `timeline`; of the edition the field of edition.yaml:
   * `title`, or `edition` for all of it.
   */
  'target-id': id,
  /** Why, in one sentence of at most 30 words. */
  reason: prose(30),
  /** In work: shown in the preview, and in no build. */
  draft: z.boolean().optional(),
};

/** One entry in `content/corrections.yaml`. */
export const correctionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...shared,
    /** A wording was changed: old and new say how. */
    kind: z.literal('change'),
    /** The wording that was taken out. */
    old: words(2000),
    /** The wording that stands in its place. */
    new: words(2000),
    /** BCP 47 tag of both wordings, where they are a name in another script: ps, ur. */
    lang: language.optional(),
  }),
  z.strictObject({
    ...shared,
    /**
     * `addition`: something was added. `wording`: changes of fairness and wording that no fact depends on,
     * summed up in the reason.
     */
    kind: z.enum(['addition', 'wording']),
  }),
]);

export type Correction = z.infer<typeof correctionSchema>;
