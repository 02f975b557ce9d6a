import type { Edition, Paragraph, Section } from '../model/edition.ts';
import { noteWords } from '../words/note.ts';
import { runsOf } from '../words/passage.ts';
import { apart, heading, wrapped } from './lines.ts';
import { noteText } from './note-text.ts';

/** The author's words from the left edge, each note's number right after the words it explains. */
const passageText = (paragraph: Paragraph): string => {
  const numbers = new Map(paragraph.notes.map(({ id, number }) => [id, number]));
  const words = runsOf(paragraph).map(
    ({ text, markers }) => text + markers.map((id) => `[${numbers.get(id)}]`).join(''),
  );
  return wrapped(words.join(''), 0);
};

/** A section in plain text: the author's paragraphs together, then the editors' notes on them. */
export const sectionText = (edition: Edition, section: Section): string => {
  const notes = section.paragraphs.flatMap((paragraph) => paragraph.notes);
  return apart(
    heading(`Section ${section.number}: ${section.title} (editors’ title)`, '-'),
    ...section.paragraphs.flatMap((paragraph) => [
      wrapped(`Paragraph ${paragraph.number}`),
      passageText(paragraph),
    ]),
    notes.length > 0 && wrapped(`Editors’ notes on section ${section.number}`),
    ...notes.map((note) => noteText(noteWords(edition, note))),
  );
};
