import type { Problem } from '../load/problem.ts';
import { sourcePlace } from '../load/source-place.ts';
import type { Now } from './paragraph-words.ts';
import { codeOf, oddSpace, shownAround, uncomposed, unseenSign } from './signs.ts';

/** What is hard to see in a text: its offset, and what it is. */
const hidden = (text: string, spaces: boolean): [index: number, what: string][] => {
  const signs: [{ sign: string; index: number } | undefined, string][] = [
    [unseenSign(text), 'a sign that nobody sees'],
    [spaces ? oddSpace(text) : undefined, 'an odd space'],
    [uncomposed(text), 'a letter and its mark as two signs'],
  ];
  const doubled = /(?<=\S) {2,}(?=\S)/.exec(text);
  const lost = text.indexOf('\ufffd');
  return [
    ...signs.flatMap(([found, what]): [number, string][] =>
      found ? [[found.index, `${what} (${codeOf(found.sign)})`]] : [],
    ),
    ...(doubled ? [[doubled.index, 'more than one space'] as [number, string]] : []),
    ...(lost >= 0 ? [[lost, 'a letter that was lost'] as [number, string]] : []),
  ];
};

/**
 * What is hard to see in a paragraph that is not as recorded.
 * @param source the text of its file
 * @param spaces whether odd spaces are none of the author's
 */
export const hiddenSigns = ({ paragraph }: Now, source: string, spaces: boolean): Problem[] =>
  hidden(paragraph.text, spaces).map(([index, what]) => ({
    file: paragraph.file,
    ...sourcePlace(paragraph, index, source),
    rule: 'author-signs',
    message: `${what} stands in the author’s words`,
    found: shownAround(paragraph.text, index),
    hint: 'Write the words as the author did.',
  }));
