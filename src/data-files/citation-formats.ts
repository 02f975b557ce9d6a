import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { CslItem } from './csl-item.ts';

/** One item as RIS, one line a field. */
export const ris = (item: CslItem): string =>
  new Cite(item)
    // The newer form of RIS, as the library writes it, forgets the author and the day of an article.
    .format('ris', { spec: 'old' })
    // The library breaks long lines inside words, which not every program undoes.
    .replace(/\n(?![A-Z][A-Z\d] {2}- |$)/g, '')
    // It takes a note for an abstract.
    .replace(/^AB/m, 'N1');

/** The styles that citation-js carries with it, so that nothing is fetched. */
export type CitationStyle = 'apa' | 'harvard1' | 'vancouver';

/** What was put in a style: to read a style takes long, and several pages cite the same. */
const known = new Map<string, string>();

/** One item in a style of the Citation Style Language, as plain text. */
export const formatted = (item: CslItem, style: CitationStyle): string => {
  const key = style + JSON.stringify(item);
  const text =
    known.get(key) ??
    new Cite(item)
      .format('bibliography', { format: 'text', template: style, lang: 'en-US' })
      .trim()
      .replace(/^1\. /, '');
  known.set(key, text);
  return text;
};
