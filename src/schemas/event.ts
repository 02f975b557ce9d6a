import { z } from 'zod';
import { carry, complainOfUncarried, type Part, unionOf } from './carried.ts';
import { type CitedText, citedProse } from './cited-text.ts';
import { id, idList, label, paragraphList, prose, startedDate } from './text.ts';

const written = z.strictObject({
  /** Short and final: it is the address `/timeline/#<id>`. */
  id,
  /** When, in EDTF; its start is known. */
  date: startedDate,
  /** The date in words, only where the words made from `date` would say too much. */
  shown: label.optional(),
  /** Id of a strand named in `edition.yaml`. */
  strand: id,
  /** At most 9 words. */
  title: prose(9),
  /** What happened and who says so, in at most 60 words. Title, date and place rest on its sources. */
  text: citedProse(60),
  /** Where. */
  place: label,
  /** Numbers of the paragraphs it bears on. */
  paragraphs: paragraphList.default([]),
  /** Ids of terms that help here. */
  terms: idList().default([]),
  /** Shown in the digest on the first page. */
  key: z.boolean().default(false),
  /** After the op-ed was written: the author could not know it. */
  since: z.boolean().default(false),
  /** Id of the source that carries every statement without a citation of its own. */
  source: id.optional(),
  /** In work: shown in the preview, and in no build. */
  draft: z.boolean().optional(),
});

/** The parts of an event that name sources: its text. */
export const eventParts = ({ text }: { text: CitedText }): Part[] => [
  { path: ['text'], statements: text.statements },
];

/** One event in `content/timeline.yaml`. */
export const eventSchema = written
  .superRefine((event, context) => complainOfUncarried(eventParts(event), event.source, context))
  .transform((event) => {
    const { source } = event;
    const filled = { ...event, text: carry(source)(event.text) };
    /** `sources`: the ids of all that the event cites, in the order of their first citation. */
    return { ...filled, sources: unionOf(eventParts(filled)) };
  });

export type EventEntry = z.infer<typeof eventSchema>;
