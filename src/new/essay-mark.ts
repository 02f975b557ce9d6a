import type { Draft } from '../load/draft.ts';
import { placeIn } from '../load/text-place.ts';
import { textOf } from './apply.ts';
import { unmarked } from './content-text.ts';
import type { Answers } from './field.ts';
import { type FoundWords, findWords, nearestWords } from './find-words.ts';
import { markWords } from './mark-words.ts';
import { Refusal } from './refusal.ts';
import type { Change } from './stub.ts';

const among = ({ paragraph }: Answers, { paragraphs }: Draft) =>
  paragraph === undefined ? paragraphs : paragraphs.filter(({ number }) => number === paragraph);

/** Where words of the essay stand: in the paragraph that was named, or in whichever has them. */
const places = (words: string, answers: Answers, draft: Draft): FoundWords[] =>
  findWords(words, among(answers, draft));

/** Whether a paragraph has to be named: the words stand in several. */
export const isAmbiguous = (words: Answers[string], draft: Draft): boolean =>
  paragraphsWith(words, draft).length > 1;

/** The numbers of the paragraphs that have words. */
export const paragraphsWith = (words: Answers[string], draft: Draft): string[] =>
  typeof words === 'string'
    ? findWords(words, draft.paragraphs).map(({ paragraph }) => String(paragraph.number))
    : [];

/** Says that a paragraph is not there, or not the one that has the words. */
export const wrongParagraph = (answers: Answers, words: Answers[string], draft: Draft) => {
  const last = draft.paragraphs.length;
  const number = Number(answers['paragraph']);
  if (number > last) return `there is no paragraph ${number}\n  The essay has ${last}.`;
  if (typeof words !== 'string' || places(words, answers, draft).length > 0) return undefined;
  const elsewhere = findWords(words, draft.paragraphs).map(({ paragraph }) => paragraph.number);
  return elsewhere.length === 0
    ? undefined
    : `the words do not stand in paragraph ${number}\n  They stand in paragraph ${elsewhere.join(' and ')}.`;
};

/** Says that words do not stand in the essay, with the nearest that do. */
export const wrongWords = (words: Answers[string], answers: Answers, draft: Draft) => {
  if (typeof words !== 'string' || findWords(words, draft.paragraphs).length > 0) return undefined;
  const near = nearestWords(words, among(answers, draft)) ?? nearestWords(words, draft.paragraphs);
  const advice = near ? `Did you mean “${near}”?` : 'Copy them from it.';
  return `the essay does not contain these words: “${words}”\n  ${advice}`;
};

/** What a mark is put round, in which paragraph, and the change to the file of the essay. */
export interface Marked extends FoundWords {
  change: Change;
  remarks: string[];
}

/**
 * Marks words of the essay.
 * @throws Refusal where no mark can stand there
 */
export const markEssay = (
  draft: Draft,
  element: 'Note' | 'Term',
  id: string,
  answers: Answers,
  words: string,
): Marked => {
  const [found] = places(words, answers, draft);
  if (!found) throw new Refusal(`the essay does not contain these words: “${words}”`);
  const { paragraph, start, times } = found;
  const end = start + found.words.length;
  const other = paragraph.marks.find(
    (mark) => mark.type === 'note' && mark.start < end && start < mark.start + mark.text.length,
  );
  if (other && element === 'Note')
    throw new Refusal(
      `the note ${other.id} is marked at these words already: “${other.text}”\n` +
        '  Choose others: two notes do not share their words. Nothing was written.',
    );
  const file = `essay/${paragraph.section}.mdx`;
  const before = textOf(draft.root, file) ?? '';
  const [bom, rest] = unmarked(before);
  const source = rest.replaceAll('\r\n', '\n');
  const index = draft.paragraphs
    .filter((one) => one.section === paragraph.section)
    .indexOf(paragraph);
  const marked = markWords(source, index, [start, end], element, id);
  if (!marked)
    throw new Refusal(
      `no mark can stand round “${found.words}”: it would cross the end of another mark or of stressed words\n` +
        '  Choose more words, or fewer. Nothing was written.',
    );
  const after =
    bom + (before.includes('\r\n') ? marked.text.replaceAll('\n', '\r\n') : marked.text);
  const { line } = placeIn(marked.text, marked.offset);
  const what = `the mark, at “${found.words}” in paragraph ${paragraph.number}`;
  const remarks = [
    ...(found.words === words
      ? []
      : [`The essay has these words as “${found.words}”: so they were taken.`]),
    ...(times > 1
      ? [`The words stand ${times} times in paragraph ${paragraph.number}: the first were marked.`]
      : []),
  ];
  return { ...found, change: { file, before, after, line, what }, remarks };
};
