import type { Note, Paragraph } from '../model/edition.ts';
import { verdictOf } from '../model/note-name.ts';
import { plain } from './blocks.ts';
import { noteText } from './note.ts';

/** Letters to the line, on the sheet that `src/styles/paper-essay.css` lays out: A4, three columns. */
const letters = { note: 42, paragraph: 68 };
/** The height of a paragraph's line, in lines of a note. */
const paragraphLine = 1.55;

const lines = (text: string, width: number): number => Math.ceil(text.length / width);

const noteHeight = (note: Note): number => {
  const parts = [
    `${note.number} ${note.kindName} ${verdictOf(note) ?? ''} ${note.title}`,
    ...noteText({ sources: [] }, note).map(({ words }) => plain(words)),
  ];
  return parts.reduce((sum, part) => sum + lines(part, letters.note) + 0.2, 1);
};

const total = (heights: readonly number[]): number => heights.reduce((sum, each) => sum + each, 0);

/**
 * Shares the notes of a paragraph out on paper, where it takes two columns of three: so many of them
 * beside it, in the third, and the others under both, in all three, that the whole is as low as it can
 * be. Both keep the order of the notes. Heights are estimated from the number of letters.
 */
export const paperColumns = ({
  text,
  notes,
}: Pick<Paragraph, 'text' | 'notes'>): { beside: Note[]; below: Note[] } => {
  const own = paragraphLine * lines(text, letters.paragraph);
  const heights = notes.map(noteHeight);
  const height = (beside: number): number =>
    Math.max(own, total(heights.slice(0, beside))) + total(heights.slice(beside)) / 3;
  let best = Math.min(1, notes.length);
  for (let beside = best + 1; beside <= notes.length; beside += 1)
    if (height(beside) < height(best)) best = beside;
  return { beside: notes.slice(0, best), below: notes.slice(best) };
};
