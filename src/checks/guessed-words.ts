import { digestOf, markOf } from '../load/words-record.ts';
import { type Now, rewritten } from './paragraph-words.ts';

const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789’‘“”–—-.,;:!?'];

/** The words that one slip of the fingers makes of a word. */
const slips = (word: string): string[] =>
  Array.from({ length: word.length + 1 }, (_, at) => {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const swapped = tail.length > 1 ? [head + tail[1] + tail[0] + tail.slice(2)] : [];
    return [
      ...(tail ? [head + tail.slice(1)] : []),
      ...swapped,
      ...letters.flatMap((sign) => [
        head + sign + tail,
        ...(tail ? [head + sign + tail.slice(1)] : []),
      ]),
    ];
  }).flat();

/** The words of an essay with the signs that may end them, with a small and with a capital letter. */
export const vocabulary = (essay: readonly Now[]): string[] => {
  const words = new Set(essay.flatMap(({ words }) => words.map(({ text }) => text)));
  const bare = new Set([...words].map((word) => word.replace(/[.,;:!?]+$/u, '')));
  const cases = [...bare].flatMap((word) => [
    word,
    word.charAt(0).toUpperCase() + word.slice(1),
    word.charAt(0).toLowerCase() + word.slice(1),
  ]);
  const ended = cases.flatMap((word) => [word, ...[...'.,;:!?'].map((sign) => word + sign)]);
  return [...new Set([...words, ...ended])];
};

/** The most ways in which the words may be put together that are tried. */
const most = 500;

/**
 * The words that were recorded where others stand now, if they can be found: among all the words of the
 * essay, and those that a slip of the fingers makes of them.
 * @param from the first of the words that differ
 * @param to the one after the last
 * @param marks what is recorded in their place
 * @param digest what is recorded of the paragraph: nothing else of it differs
 */
export const guessed = (
  one: Now,
  [from, to]: [number, number],
  marks: readonly string[],
  digest: string,
  known: readonly string[],
): string | undefined => {
  if (marks.length === 0 || marks.length > 3) return undefined;
  const there = one.words.slice(from, to).map(({ text }) => text);
  const near = [...known, ...there, ...there.flatMap(slips)];
  const choices = marks.map((mark) => [...new Set(near.filter((word) => markOf(word) === mark))]);
  let ways: string[] = [''];
  for (const words of choices) {
    ways = ways.flatMap((way) => words.map((word) => `${way} ${word}`.trim()));
    if (ways.length > most) return undefined;
  }
  return ways.find((way) => digestOf(replaced(one, from, to, way)) === digest);
};

/** The text of a paragraph with these words in place of some of its own. */
const replaced = (one: Now, from: number, to: number, words: string): string => {
  if (to > from) {
    const changed: string[] = [];
    changed[from] = words;
    for (let index = from + 1; index < to; index += 1) changed[index] = '';
    return rewritten(one, changed).replace(/ {2,}/g, ' ').trim();
  }
  const next = one.words[from];
  if (!next) return `${one.text} ${words}`;
  const changed: string[] = [];
  changed[from] = `${words} ${next.text}`;
  return rewritten(one, changed);
};
