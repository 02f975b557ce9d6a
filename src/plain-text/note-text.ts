import type { NoteWords } from '../words/note.ts';
import { entryEnd } from './entry-end.ts';
import { apart, margin, together, wrapped } from './lines.ts';

/** A note in plain text, under the number that marks its words: “[10] check: A cost nobody printed”. */
export const noteText = (note: NoteWords): string => {
  const inside = 2 * margin;
  const { number, kind, title, gist, verdict, body } = note;
  return apart(
    together(wrapped(`[${number}] ${kind}: ${title}`, margin, inside), wrapped(gist, inside)),
    verdict && wrapped(`${verdict.label} ${verdict.finding}`, inside),
    ...body.map(({ who, says }) => wrapped(who ? `${who}: ${says}` : says, inside)),
    entryEnd(note, inside),
  );
};
