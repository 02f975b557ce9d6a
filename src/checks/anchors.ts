import type { Draft, DraftParagraph } from '../load/draft.ts';
import type { Place, Problem } from '../load/problem.ts';
import { doubles, isRecorded, wordsChanged } from './author-words.ts';
import { renames } from './renames.ts';
import { strayMarks } from './stray-marks.ts';

const whereElse = (anchor: string, paragraphs: readonly DraftParagraph[]): string => {
  const holders = paragraphs.filter(({ text }) => text.includes(anchor));
  return holders.length === 0
    ? 'The essay does not contain these words; copy them from it letter by letter.'
    : `The words stand in paragraph ${holders.map(({ number }) => number).join(' and ')}.`;
};

type Note = Draft['notes'][number];
type Marked = DraftParagraph['marks'][number] & { paragraph: DraftParagraph };

/** Whether words are gone from the essay with a change to the author’s words, which is told by itself. */
const areGone = (anchor: string, draft: Draft): boolean =>
  wordsChanged(draft) && !draft.paragraphs.some(({ text }) => text.includes(anchor));

/** What is wrong between a note and its one mark. */
const mismatch = ({ entry, at }: Note, mark: Marked, draft: Draft): Problem[] => {
  const { paragraphs, lost } = draft;
  if (mark.text !== entry.anchor) {
    // With the words of a paragraph, those that are marked in it may be others.
    const changed = wordsChanged(draft) && !isRecorded(draft, mark.paragraph);
    if (changed || areGone(entry.anchor, draft)) return [];
    const { file } = mark.paragraph;
    return [
      {
        ...at('anchor'),
        rule: 'note-anchor',
        message: `the words marked at ${file}:${mark.line} are others: “${mark.text.trim()}”`,
        found: entry.anchor,
        hint: whereElse(entry.anchor, paragraphs),
      },
    ];
  }
  // Where paragraphs were joined or cut, none is where it was.
  if (lost.essay || mark.paragraph.number === entry.paragraph || wordsChanged(draft)) return [];
  return [
    {
      ...at('paragraph'),
      rule: 'note-paragraph',
      message: `the note is marked in paragraph ${mark.paragraph.number}`,
      found: String(entry.paragraph),
      hint: `Write paragraph: ${mark.paragraph.number}, or move the mark.`,
    },
  ];
};

const placeKey = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

/** Each note's anchor is marked once, in the paragraph it names, and is exactly what is marked there. */
export const anchors = (draft: Draft): Problem[] => {
  const { notes, lost } = draft;
  const again = doubles(draft);
  const paragraphs = draft.paragraphs.filter((one) => !again.has(one));
  const strays = strayMarks(draft);
  // A note that was renamed is marked by its old id.
  const old = new Map(
    renames(draft).flatMap(({ kind, place, old }) =>
      kind === 'note' ? [[placeKey(place), old] as const] : [],
    ),
  );
  const marks = paragraphs.flatMap((paragraph) =>
    paragraph.marks.flatMap((mark) => (mark.type === 'note' ? [{ ...mark, paragraph }] : [])),
  );
  return notes.flatMap((note): Problem[] => {
    const { entry, at } = note;
    const before = old.get(placeKey(at('id')));
    const own = marks.filter(({ id }) => id === (before ?? entry.id));
    const [mark, second] = own;
    if (!mark && before !== undefined) return [];
    // These words are marked, under an id that is complained of already.
    if (!mark && strays.some(({ text, meant }) => meant === entry.id && text === entry.anchor))
      return [];
    if (!mark)
      return lost.essay ||
        areGone(entry.anchor, draft) ||
        lost.marks.has(entry.anchor.toLowerCase())
        ? []
        : [
            {
              ...at('anchor'),
              rule: 'note-unmarked',
              message: 'the note is not marked in the essay',
              found: entry.anchor,
              hint: `Put <Note id="${entry.id}">…</Note> round these words. ${whereElse(entry.anchor, paragraphs)}`,
            },
          ];
    if (second) {
      // Of two marks the one with other words is the wrong one.
      const { line, column, paragraph } =
        second.text === entry.anchor && mark.text !== entry.anchor ? mark : second;
      return [
        {
          file: paragraph.file,
          line,
          column,
          rule: 'note-marked-twice',
          message: 'the note is marked twice in the essay',
          found: entry.id,
          hint: 'Keep one mark.',
        },
      ];
    }
    // A mark with a space at its end, or without words, is complained of where it stands.
    if (mark.text !== mark.text.trim() || mark.text === '') return [];
    return mismatch(note, mark, draft);
  });
};
