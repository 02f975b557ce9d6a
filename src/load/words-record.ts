import { createHash } from 'node:crypto';
import type { EssayParagraph } from './essay-file.ts';

/** Where stressed words begin and end in what is recorded: signs that no text has; twice where it is strong. */
export const [opening, closing] = ['\u0002', '\u0003'] as const;

/** The words of a paragraph, and what of them the author stresses. */
export type Words = Pick<EssayParagraph, 'text' | 'stresses'>;

/** A paragraph of the essay as far as it is recorded. */
export type SectionWords = Words & { section: string };

/** A paragraph as one text: its words, with a sign where a stress begins and where it ends. */
export const recorded = ({ text, stresses }: Words): string => {
  const signs = stresses.flatMap(({ start, end, strong }) => [
    { at: start, sign: opening.repeat(strong ? 2 : 1), order: 1 },
    { at: end, sign: closing.repeat(strong ? 2 : 1), order: 0 },
  ]);
  signs.sort((a, b) => a.at - b.at || a.order - b.order);
  let [out, from] = ['', 0];
  for (const { at, sign } of signs) {
    out += text.slice(from, at) + sign;
    from = at;
  }
  return out + text.slice(from);
};

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8');

/** By what a paragraph is known: the first 16 of the hexadecimal digits of SHA-256 over it. */
export const digestOf = (text: string): string => sha256(text).digest('hex').slice(0, 16);

/** By what a word is known, with the signs of its stress: 12 bits, two digits of base64url. */
export const markOf = (word: string): string => sha256(word).digest('base64url').slice(0, 2);

/** The words of a recorded paragraph: all that stands between spaces. */
export const wordsIn = (text: string): string[] => text.match(/\S+/gu) ?? [];

/**
 * What is recorded of a paragraph: that it is the same, and, word by word, which one is not. The words
 * themselves are not in it, so that nothing can change them here and in the essay at once.
 */
export const recordOf = (words: Words): string => {
  const text = recorded(words);
  return `${digestOf(text)} ${wordsIn(text).map(markOf).join('')}`;
};

/** What is recorded of an essay: of each section, in order, its paragraphs. */
export type EssayRecord = ReadonlyMap<string, readonly string[]>;

/**
 * What there is to record of an essay.
 * @param paragraphs in order
 */
export const wordsRecord = (paragraphs: readonly SectionWords[]): EssayRecord => {
  const record = new Map<string, string[]>();
  for (const one of paragraphs)
    record.set(one.section, [...(record.get(one.section) ?? []), recordOf(one)]);
  return record;
};

/** The text of the file that holds a record: a line for each paragraph. */
export const recordText = (record: EssayRecord): string => {
  const sections = [...record].map(([section, lines]) => {
    const own = lines.map((line) => `\n    ${JSON.stringify(line)}`).join(',');
    return `\n  ${JSON.stringify(section)}: [${own}\n  ]`;
  });
  return `{${sections.join(',')}\n}\n`;
};
