/** Stands in a passage where something that is not the author's was taken out: the page has a mark there. */
export const mark = '\ufffc';

/** How many words are enough to find a place in a page, and to tell one place from another. */
const enough = 5;
const context = 3;

const wordsIn = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

const piecesOf = (text: string): string[] => text.split(/[\ufffc\n]/u);

/** True where two texts are one word in the page, or a word and a mark that a browser reads as one. */
const glued = (before: string, after: string): boolean =>
  /[\p{L}\p{N}\ufffc]$/u.test(before) && /^\S/u.test(after);

/**
 * The runs of words that a browser finds: a search does not cross a mark, and the number of a mark
 * counts as a part of the word it touches.
 */
const runsOf = (passage: string, before: string, after: string): string[][] => {
  const parts = passage.split(/([\ufffc\n])/u);
  return parts
    .map((part, index) => {
      const start = glued(parts[index - 1] ?? before, part) ? 1 : 0;
      const next = parts[index + 1] ?? after;
      const end = /\S$/u.test(part) && /^[\p{L}\p{N}\ufffc]/u.test(next) ? -1 : undefined;
      return wordsIn(part).slice(start, end);
    })
    .filter((words) => words.some((word) => /[\p{L}\p{N}]/u.test(word)));
};

// A hyphen, a comma and an ampersand mean something in a text directive.
const encode = (words: readonly string[]): string =>
  encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');

const ahead = (before: string): string => {
  const words = wordsIn(piecesOf(before).at(-1) ?? '').slice(-context);
  return words.length < context ? '' : `${encode(words)}-,`;
};

const behind = (after: string): string => {
  const words = wordsIn(piecesOf(after)[0] ?? '').slice(0, context);
  return words.length < context ? '' : `,-${encode(words)}`;
};

/**
 * The text directive (WICG Scroll To Text Fragment) that leads to a passage: its first and last words,
 * or all of them where they are few, with the words around them. Words that touch a mark are left out.
 * @param passage the words quoted, with `mark` at each mark and a line feed between paragraphs
 * @param before what stands before them in their paragraph, marks included
 * @param after what stands after them in theirs
 * @returns `text=…`, or undefined where a browser could find none of the words
 */
export const textDirective = (passage: string, before = '', after = ''): string | undefined => {
  const runs = runsOf(passage, before, after);
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return undefined;
  if (first !== last || first.length > 2 * enough)
    return `text=${encode(first.slice(0, enough))},${encode(last.slice(-enough))}`;
  const whole = wordsIn(passage).join(' ') === first.join(' ');
  return whole ? `text=${ahead(before)}${encode(first)}${behind(after)}` : `text=${encode(first)}`;
};
