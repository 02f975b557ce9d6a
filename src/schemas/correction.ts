import { z } from 'zod';
import { id, prose } from './text.ts';

/** What a correction can be about. */
export const correctionTargets = ['note', 'term', 'event', 'paragraph'] as const;

const shared = {
  /** Short and final: it is the address `/about/#correction-<id>` and names the entry in the feed. */
  id,
  /** The day it was made, `2026-05-03`. */
  date: z.iso.date('a correction has a day, for example 2026-05-03'),
  target: z.enum(correctionTargets),
  /** Id of the note, term, event or paragraph (`p3`). */
  'target-id': id,
  /** Why, in one sentence of at most 30 words. */
  reason: prose(30),
};

/** One entry in `content/corrections.yaml`. */
export const correctionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...shared,
    kind: z.literal('change'),
    /** The wording that was taken out. */
    old: z.string().trim().min(1),
    /** The wording that stands in its place. */
    new: z.string().trim().min(1),
  }),
  z.strictObject({ ...shared, kind: z.literal('addition') }),
]);

export type Correction = z.infer<typeof correctionSchema>;
