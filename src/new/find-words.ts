import { distance } from 'fastest-levenshtein';
import type { DraftParagraph } from '../load/draft.ts';

/** Words of a paragraph, as they stand there. */
export interface FoundWords {
  paragraph: DraftParagraph;
  start: number;
  words: string;
  /** How often they stand in it. */
  times: number;
}

const alike: Record<string, string> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
};

/** A text as it may be typed, sign for sign: small letters, the quotation marks and dashes of a typewriter. */
const plain = (text: string): string =>
  text.replace(/./gsu, (sign) => {
    const small = alike[sign] ?? sign.toLowerCase();
    return small.length === sign.length ? small : sign;
  });

const startsOf = (words: string, text: string): number[] => {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at);
  return words === '' ? [] : starts;
};

/**
 * Finds words in the essay: letter by letter, else but for capitals, quotation marks, dashes and spaces.
 * @param words as an editor typed them
 * @param paragraphs where they may stand
 * @returns the first place in each paragraph that has them
 */
export const findWords = (words: string, paragraphs: readonly DraftParagraph[]): FoundWords[] => {
  const sought = words.trim().replace(/\s+/gu, ' ');
  const exact = paragraphs.flatMap((paragraph) => {
    const [start, ...more] = startsOf(sought, paragraph.text);
    return start === undefined ? [] : [{ paragraph, start, words: sought, times: more.length + 1 }];
  });
  if (exact.length > 0) return exact;
  return paragraphs.flatMap((paragraph) => {
    const [start, ...more] = startsOf(plain(sought), plain(paragraph.text));
    if (start === undefined) return [];
    const own = paragraph.text.slice(start, start + sought.length);
    return [{ paragraph, start, words: own, times: more.length + 1 }];
  });
};

/**
 * The words of some paragraphs that are nearest to what was typed.
 * @returns undefined where none are near: more than a third of the letters differ
 */
export const nearestWords = (
  words: string,
  paragraphs: readonly DraftParagraph[],
): string | undefined => {
  const sought = words.trim().replace(/\s+/gu, ' ').slice(0, 300);
  const count = sought.split(' ').length;
  let best: { words: string; far: number } | undefined;
  for (const { text } of paragraphs) {
    const starts = [...text.matchAll(/\S+/gu)].map(({ 0: { length }, index }) => [
      index,
      index + length,
    ]);
    for (const [at, [from = 0] = []] of starts.entries())
      for (const size of [count - 1, count, count + 1]) {
        const end = starts[at + size - 1]?.[1];
        if (size < 1 || end === undefined) continue;
        const own = text.slice(from, end);
        const far = distance(plain(sought), plain(own));
        if (!best || far < best.far) best = { words: own, far };
      }
  }
  const near = best && best.far <= sought.length / 3 ? best.words : undefined;
  return near?.replace(/[.,;:!?]$/u, '');
};
