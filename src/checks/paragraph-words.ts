import type { DraftParagraph } from '../load/draft.ts';
import { closing, digestOf, markOf, opening, recorded } from '../load/words-record.ts';

/** A word of the essay as it is: with the signs of its stress, and without. */
export interface Word {
  text: string;
  bare: string;
  mark: string;
  /** Where it begins in the paragraph's text. */
  at: number;
}

/** A paragraph of the essay as it is. */
export interface Now {
  paragraph: DraftParagraph;
  /** As it would be recorded, and what stands between its words. */
  text: string;
  digest: string;
  words: Word[];
}

const signs = new RegExp(`[${opening}${closing}]`, 'g');

/** A word without the signs of its stress. */
export const bareOf = (word: string): string => word.replace(signs, '');

/** A text without what is hard to see. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Cc}]/gu, (sign) => (sign === opening || sign === closing ? sign : ''))
    .replace(/\p{Zs}+/gu, ' ')
    .trim();

/**
 * A paragraph of the essay, word by word.
 * @param known the marks that are recorded: a word is known without what is hard to see in it
 */
export const nowOf = (paragraph: DraftParagraph): Now => {
  const text = recorded(paragraph);
  let before = 0;
  const words = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }): Word => {
    const bare = bareOf(word);
    const at = index - before;
    before += word.length - bare.length;
    return { text: word, bare, mark: markOf(word), at };
  });
  return { paragraph, text, digest: digestOf(text), words };
};

/** The text of a paragraph with other words in place of its own, as it would be recorded. */
export const rewritten = (
  { text, words }: Now,
  changed: readonly (string | undefined)[],
): string => {
  let index = -1;
  return text.replace(/\S+/gu, (word) => {
    index += 1;
    return changed[index] ?? words[index]?.text ?? word;
  });
};
