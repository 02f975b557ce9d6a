import { dateInWords } from '../dates/words.ts';
import type { EditionEntry } from '../schemas/edition.ts';

/** A CSS string; its escapes keep it inside a `<style>` element too. */
const cssString = (text: string): string =>
  `"${text.replace(/["\\<\n]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;

/**
 * What stands at the head and foot of every printed page, as CSS (Paged Media Level 3, margin boxes):
 * the op-ed's title, and which edition of what address this is.
 * @param address where the edition is published
 */
export const runningHeads = (
  { title, edition }: Pick<EditionEntry, 'title' | 'edition'>,
  address: string,
): string => {
  const which = cssString(`${address}, edition of ${dateInWords(edition)}`);
  const pages = `@page{@top-left{content:${cssString(title)}}@bottom-left{content:${which}}}`;
  return `${pages}@page:first{@top-left{content:none}}`;
};
