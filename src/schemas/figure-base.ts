import { z } from 'zod';
import { id, idList, label, paragraphNumber, text } from './text.ts';

/** What every figure has. */
export const figureBase = {
  /** Short and final: it is the address `#figure-<id>`. */
  id,
  /** Number of the paragraph after which it stands. */
  paragraph: paragraphNumber,
  /** Id of the note it belongs to. */
  note: id.optional(),
  /** Id of another figure that a reader should look at with this one. */
  see: id.optional(),
  /** A plain title. */
  title: label,
  /** What the figure shows, in one or more paragraphs. */
  caption: z.array(text).min(1).max(8),
  /** The text alternative: the figure in one or two sentences. */
  alt: text,
  /** The data sets it is drawn from, and how the numbers were rounded. */
  credit: text.optional(),
  /** Ids of sources. */
  sources: idList().min(1),
  /** In work: shown in the preview, and in no build. */
  draft: z.boolean().optional(),
};
