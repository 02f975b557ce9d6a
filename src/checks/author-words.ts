import { createHash } from 'node:crypto';
import type { Draft, DraftParagraph } from '../load/draft.ts';
import type { Problem } from '../load/problem.ts';
import { placeIn } from '../load/text-place.ts';
import { codeOf, oddSpace, shownAround, uncomposed, unseenSign } from './signs.ts';

/**
 * The recorded fingerprint of the author's words.
 * @param paragraphs the plain text of each paragraph, in order
 * @returns SHA-256 in hexadecimal, over the paragraphs joined by line feeds in UTF-8
 */
export const textHash = (paragraphs: readonly string[]): string =>
  createHash('sha256').update(paragraphs.join('\n'), 'utf8').digest('hex');

const fits = ({ meta, paragraphs }: Draft, change = (text: string): string => text): boolean =>
  textHash(paragraphs.map(({ text }) => change(text))) === meta.entry['text-sha256'];

/** Whether the author's words, as far as they could be read, are others than those that were recorded. */
export const wordsChanged = (draft: Draft): boolean =>
  draft.meta.entry['text-sha256'] !== undefined && !draft.lost.essay && !fits(draft);

/** A text without what is hard to see. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Cc}]/gu, '')
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

/** The author's words are the ones that were recorded: none was changed, cut, added or moved. */
export const authorWords = (draft: Draft): Problem[] => {
  if (!wordsChanged(draft)) return [];
  // A paragraph that stands twice is told by itself.
  const again = doubles(draft);
  const once = draft.paragraphs.filter((one) => !again.has(one));
  if (again.size > 0 && fits({ ...draft, paragraphs: once })) return [];
  const signs = hiddenChanges(draft);
  const letters = draft.paragraphs.some(({ text }) => text.includes('\ufffd'));
  if (signs.length > 0 && (letters || fits(draft, plain))) return signs;
  const { entry, at } = draft.meta;
  const hash = textHash(draft.paragraphs.map(({ text }) => text));
  return [
    ...signs,
    {
      ...at('text-sha256'),
      rule: 'author-words',
      message: 'the author’s words in essay/ are not the words that were recorded',
      found: entry['text-sha256'],
      hint: `Undo the change to the text. Only if the op-ed itself was copied wrongly: record ${hash}.`,
    },
  ];
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
