import type { Draft, DraftParagraph } from '../load/draft.ts';
import type { Problem } from '../load/problem.ts';
import type { RecordedParagraph } from '../load/record-file.ts';
import { placeIn } from '../load/text-place.ts';
import { closing, digestOf, opening, recorded } from '../load/words-record.ts';
import { codeOf, oddSpace, shownAround, uncomposed, unseenSign } from './signs.ts';

const keyOf = (section: string, digest: string): string => `${section} ${digest}`;

/** The paragraphs of which nothing is recorded; undefined where what is recorded is not all there, in order. */
export const unrecorded = (
  paragraphs: readonly DraftParagraph[],
  record: readonly RecordedParagraph[],
  change = (text: string): string => text,
): DraftParagraph[] | undefined => {
  let next = 0;
  const rest = paragraphs.filter((one) => {
    const before = record[next];
    const key = keyOf(one.section, digestOf(change(recorded(one))));
    if (!before || keyOf(before.section, before.digest) !== key) return true;
    next += 1;
    return false;
  });
  return next === record.length ? rest : undefined;
};

const fits = (draft: Draft, change?: (text: string) => string): boolean =>
  unrecorded(draft.paragraphs, draft.record.paragraphs ?? [], change)?.length === 0;

/** Whether the author's words, as far as they could be read, are others than those that were recorded. */
export const wordsChanged = (draft: Draft): boolean =>
  draft.record.paragraphs !== undefined && draft.record.sound && !draft.lost.essay && !fits(draft);

/** A text without what is hard to see. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Cc}]/gu, (sign) => (sign === opening || sign === closing ? sign : ''))
    .replace(/\p{Zs}+/gu, ' ')
    .trim();

/** What is hard to see in a file of the essay: its offset, and what it is. */
const hidden = (source: string): [index: number, what: string][] => {
  const signs: [{ sign: string; index: number } | undefined, string][] = [
    [unseenSign(source), 'a sign that nobody sees'],
    [oddSpace(source), 'an odd space'],
    [uncomposed(source), 'a letter and its mark as two signs'],
  ];
  const doubled = /(?<=\S) {2,}(?=\S)/.exec(source);
  const lost = source.indexOf('\ufffd');
  return [
    ...signs.flatMap(([found, what]): [number, string][] =>
      found ? [[found.index, `${what} (${codeOf(found.sign)})`]] : [],
    ),
    ...(doubled ? [[doubled.index, 'more than one space'] as [number, string]] : []),
    ...(lost >= 0 ? [[lost, 'a letter that was lost'] as [number, string]] : []),
  ];
};

/** What is hard to see in the author’s words, where they are not the ones that were recorded. */
const hiddenChanges = ({ pages }: Draft): Problem[] =>
  pages
    .filter(({ essay }) => essay)
    .flatMap(({ file, source }) =>
      hidden(source).map(([index, what]) => ({
        file,
        ...placeIn(source, index),
        rule: 'author-signs',
        message: `${what} stands in the author’s words`,
        found: shownAround(source, index),
        hint: 'Write the words as the author did.',
      })),
    );

/** The one stress without which the words are the ones that were recorded. */
const addedStress = (draft: Draft): Problem[] => {
  const { paragraphs, pages } = draft;
  const all = paragraphs.flatMap((paragraph) =>
    paragraph.stresses.map((stress) => ({ paragraph, stress })),
  );
  // An essay that stresses more is not asked word by word.
  const added = all.slice(0, 100).find(({ paragraph, stress }) => {
    const stresses = paragraph.stresses.filter((one) => one !== stress);
    const without = paragraphs.map((one) => (one === paragraph ? { ...one, stresses } : one));
    return fits({ ...draft, paragraphs: without });
  });
  if (!added) return [];
  const { text, file, line } = added.paragraph;
  const words = text.slice(added.stress.start, added.stress.end);
  const source = pages.find((page) => page.file === file)?.source ?? '';
  const index = ['*', '_'].map((sign) => source.indexOf(`${sign}${words}`)).find((at) => at >= 0);
  return [
    {
      file,
      ...(index === undefined ? { line, column: 1 } : placeIn(source, index)),
      rule: 'author-emphasis',
      message: 'the author does not stress these words',
      found: words,
      hint: 'Take the signs of emphasis out.',
    },
  ];
};

/** The author's words are the ones that were recorded: none was changed, cut, added or moved. */
export const authorWords = (draft: Draft): Problem[] => {
  if (draft.record.paragraphs === undefined && draft.record.sound && !draft.lost.essay)
    return [
      {
        ...draft.record.place,
        rule: 'author-words',
        message: 'no words of the author are recorded yet',
        hint: 'Run npm run record-words: no edit can change one unseen after that.',
      },
    ];
  if (!wordsChanged(draft)) return [];
  // A paragraph that stands twice is told by itself.
  const again = doubles(draft);
  const once = draft.paragraphs.filter((one) => !again.has(one));
  if (again.size > 0 && fits({ ...draft, paragraphs: once })) return [];
  const signs = hiddenChanges(draft);
  const letters = draft.paragraphs.some(({ text }) => text.includes('\ufffd'));
  if (signs.length > 0 && (letters || fits(draft, plain))) return signs;
  const stress = addedStress(draft);
  if (stress.length > 0) return stress;
  const rest = unrecorded(draft.paragraphs, draft.record.paragraphs ?? []);
  const message = 'the author’s words in essay/, or what they stress, are not what was recorded';
  if (!rest)
    return [
      ...signs,
      {
        ...draft.record.place,
        rule: 'author-words',
        message,
        hint: 'Undo the change to the text.',
      },
    ];
  return rest.map(({ file, line }) => ({
    file,
    line,
    column: 1,
    rule: 'author-words',
    message: 'no words are recorded of this paragraph',
    hint: 'Take it out; or, where it is the author’s, run npm run record-words.',
  }));
};

/** The paragraphs that say once more what another said before. */
export const doubles = ({ paragraphs }: Draft): Set<DraftParagraph> => {
  const first = new Map(paragraphs.toReversed().map((one) => [one.text, one]));
  return new Set(paragraphs.filter((one) => first.get(one.text) !== one));
};

/** No paragraph stands twice: a link to its words could not say which is meant. */
export const doubledParagraphs = (draft: Draft): Problem[] =>
  [...doubles(draft)].map(({ text, file, line }) => {
    const before = draft.paragraphs.find((one) => one.text === text)?.number;
    const message = `this is paragraph ${before} once more`;
    return { file, line, column: 1, rule: 'paragraph-twice', message, hint: 'Keep it once.' };
  });
