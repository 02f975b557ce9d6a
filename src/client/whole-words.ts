import type { Passage } from './quotation.ts';

/** A word; inside it may stand a mark of ours, a hyphen, an apostrophe, the point of a number. */
const word = /[\p{L}\p{M}\p{N}]+(?:(?:\ufffc+|[’'‐‑-]|[.,](?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu;

/** The same passage, grown at both ends to whole words. */
export const wholeWords = ({ words, before = '', after = '' }: Passage): Required<Passage> => {
  const text = before + words + after;
  const from = before.length;
  const to = from + words.length;
  let [start, end] = [from, to];
  for (const { 0: found, index } of text.matchAll(word)) {
    const stop = index + found.length;
    if (index < from && from < stop) start = index;
    if (index < to && to < stop) end = stop;
  }
  return { words: text.slice(start, end), before: text.slice(0, start), after: text.slice(end) };
};
