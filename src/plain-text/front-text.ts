import type { Edition } from '../model/edition.ts';
import { byline, editionLine, noteKey } from '../words/front.ts';
import { apart, margin, together, wrapped } from './lines.ts';

/**
 * What stands before the essay: title, byline, which edition this is, and how to read it.
 * @param address where the edition is published
 */
export const frontText = ({ meta, sections, notes }: Edition, address: string): string => {
  const first = notes[0]?.number ?? 1;
  const voices = `Two voices. What begins at the left edge is the author’s, word for word: the title and the paragraphs. All that is set in from the edge, like this, is the editors’: section titles and notes. So are the numbers in square brackets: [${first}] stands right after the words that note ${first} explains. The notes follow at the end of each section.`;
  return apart(
    wrapped(meta.title, 0),
    wrapped(byline(meta)),
    together(wrapped(editionLine(meta)), wrapped(address)),
    wrapped(voices),
    together(
      ...noteKey().map(({ kind, meaning }) =>
        wrapped(`${kind.padEnd(8)} ${meaning}`, margin, margin + 9),
      ),
    ),
    together(
      wrapped(`The argument in ${sections.length} sections:`),
      ...sections.map(({ number, title, precis }) =>
        wrapped(`${number}. ${title}. ${precis}`, margin, margin + 3),
      ),
    ),
    wrapped('Then: terms, timeline, figures, sources, about this edition.'),
  );
};
