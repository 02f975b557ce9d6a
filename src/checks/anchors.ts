import type { Draft, DraftParagraph } from '../load/draft.ts';
import type { Problem } from '../load/problem.ts';
import { strayMarks } from './stray-marks.ts';

const whereElse = (anchor: string, paragraphs: readonly DraftParagraph[]): string => {
  const holders = paragraphs.filter(({ text }) => text.includes(anchor));
  return holders.length === 0
    ? 'The essay does not contain these words; copy them from it letter by letter.'
    : `The words stand in paragraph ${holders.map(({ number }) => number).join(' and ')}.`;
};

/** Each note's anchor is marked once, in the paragraph it names, and is exactly what is marked there. */
export const anchors = (draft: Draft): Problem[] => {
  const { notes, paragraphs } = draft;
  const strays = strayMarks(draft);
  return notes.flatMap(({ entry, at }) => {
    const marks = paragraphs.flatMap((paragraph) =>
      paragraph.marks
        .filter(({ type, id }) => type === 'note' && id === entry.id)
        .map((mark) => ({ ...mark, paragraph })),
    );
    const [mark, second] = marks;
    // These words are marked, under an id that is complained of already.
    if (!mark && strays.some(({ text, meant }) => meant === entry.id && text === entry.anchor))
      return [];
    if (!mark)
      return [
        {
          ...at('anchor'),
          message: 'the note is not marked in the essay',
          found: entry.anchor,
          hint: `Put <Note id="${entry.id}">…</Note> round these words. ${whereElse(entry.anchor, paragraphs)}`,
        },
      ];
    if (second)
      return [
        {
          file: second.paragraph.file,
          line: second.line,
          column: second.column,
          message: 'the note is marked twice in the essay',
          found: entry.id,
          hint: 'Keep one mark.',
        },
      ];
    const problems: Problem[] = [];
    if (mark.paragraph.number !== entry.paragraph)
      problems.push({
        ...at('paragraph'),
        message: `the note is marked in paragraph ${mark.paragraph.number}`,
        found: String(entry.paragraph),
        hint: `Write paragraph: ${mark.paragraph.number}, or move the mark.`,
      });
    if (mark.text !== entry.anchor)
      problems.push({
        ...at('anchor'),
        message: `the words marked at ${mark.paragraph.file}:${mark.line} are others: “${mark.text}”`,
        found: entry.anchor,
        hint: whereElse(entry.anchor, paragraphs),
      });
    return problems;
  });
};
