import { createHash } from 'node:crypto';
import type { Draft } from '../load/draft.ts';
import type { Problem } from '../load/problem.ts';

/**
 * The recorded fingerprint of the author's words.
 * @param paragraphs the plain text of each paragraph, in order
 * @returns SHA-256 in hexadecimal, over the paragraphs joined by line feeds in UTF-8
 */
export const textHash = (paragraphs: readonly string[]): string =>
  createHash('sha256').update(paragraphs.join('\n'), 'utf8').digest('hex');

/** The author's words are the ones that were recorded: none was changed, cut, added or moved. */
export const authorWords = ({ meta, paragraphs }: Draft): Problem[] => {
  const hash = textHash(paragraphs.map(({ text }) => text));
  const recorded = meta.entry['text-sha256'];
  if (hash === recorded) return [];
  return [
    {
      ...meta.at('text-sha256'),
      message: 'the author’s words in essay/ are not the words that were recorded',
      found: recorded,
      hint: `Undo the change to the text. Only if the op-ed itself was copied wrongly: record ${hash}.`,
    },
  ];
};
