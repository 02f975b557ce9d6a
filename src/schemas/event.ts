import { z } from 'zod';
import { edtfDate, id, prose, text } from './text.ts';

/** One event in `content/timeline.yaml`. */
export const eventSchema = z.strictObject({
  /** Short and final: it is the address `/timeline/#<id>`. */
  id,
  /** When, in EDTF. */
  date: edtfDate,
  /** The date in words, only where the words made from `date` would say too much. */
  shown: text.optional(),
  /** Id of a strand named in `edition.yaml`. */
  strand: id,
  /** At most 9 words. */
  title: prose(9),
  /** What happened and who says so, in at most 60 words. */
  text: prose(60),
  /** Where. */
  place: text,
  /** Numbers of the paragraphs it bears on. */
  paragraphs: z.array(z.int().positive()).default([]),
  /** Ids of terms that help here. */
  terms: z.array(id).default([]),
  /** Shown in the digest on the first page. */
  key: z.boolean().default(false),
  /** After the op-ed was written: the author could not know it. */
  since: z.boolean().default(false),
  /** Ids of sources. */
  sources: z.array(id).min(1, 'an event needs at least one source'),
});

export type EventEntry = z.infer<typeof eventSchema>;
