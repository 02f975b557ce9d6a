import { codeOf, oddSpace, shownAround, uncomposed, unseenSign } from '../checks/signs.ts';
import { counted } from '../load/problem.ts';
import type { Line } from './text-file.ts';

const most = 8;

/** What is hard to see in a paragraph, or means something else in Markdown: where, and what it is. */
const toldOf = ({ text, line }: Line, language: string): string[] => {
  const unseen = unseenSign(text);
  const apart = uncomposed(text);
  // French sets narrow spaces before some signs, and between digits.
  const space = /^fr\b/.test(language) ? undefined : oddSpace(text);
  const doubled = /\S {2,}\S/.exec(text);
  const stressed = /(?<![\p{L}\p{N}])([*_])(?=\S)[^*_]{1,200}(?<=\S)\1(?![\p{L}\p{N}])/u.exec(text);
  const at = (index: number, what: string): string =>
    `line ${line}: ${what}: “${shownAround(text, index)}”`;
  return [
    ...(unseen ? [at(unseen.index, `a sign that nobody sees (${codeOf(unseen.sign)})`)] : []),
    ...(apart ? [at(apart.index, 'a letter and its mark as two signs')] : []),
    ...(space ? [at(space.index, `an odd space (${codeOf(space.sign)})`)] : []),
    ...(doubled ? [at(doubled.index, 'more than one space')] : []),
    ...(text.includes('\ufffd') ? [at(text.indexOf('\ufffd'), 'a letter that was lost')] : []),
    ...(stressed
      ? [at(stressed.index, `${stressed[1]} round words is kept as a sign, not as stress`)]
      : []),
  ];
};

/**
 * Tells what is hard to see in the words as they were given: they are the author's, and kept as they are.
 * @param language that of the text
 */
export const toldSigns = (paragraphs: readonly Line[], language: string): string[] => {
  const all = paragraphs.flatMap((one) => toldOf(one, language));
  if (all.length === 0) return [];
  const more = all.length > most ? [`  and ${all.length - most} more`] : [];
  return [
    `The words were taken as they stand, with ${counted(all.length, 'thing')} to look at in the text file:`,
    ...all.slice(0, most).map((one) => `  ${one}`),
    ...more,
    '  If one is not the author’s, mend the text file, remove the new folder and run the command again.',
  ];
};
