import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { CslItem } from './csl-item.ts';

// Keys are our ids, which BibTeX allows. Letters stay as they are: made ASCII, whole scripts vanish.
Object.assign(plugins.config.get('@bibtex').format, {
  useIdAsLabel: true,
  checkLabel: false,
  asciiOnly: false,
});

const escaped = (text: string): string =>
  text.replaceAll('\\', '\\textbackslash ').replace(/[&%$#_{}]/g, '\\$&');

const verbatim = new Set(['id', 'type', 'URL']);

/** An item with the signs that TeX reads as orders escaped, in all its texts. */
const forTex = (item: CslItem): CslItem =>
  JSON.parse(JSON.stringify(item), (field, value) =>
    typeof value === 'string' && !verbatim.has(field) ? escaped(value) : value,
  );

const periodical = /^(article|post|broadcast|entry|chapter)/;

/** Items as a BibTeX file in UTF-8, with their ids as keys. */
export const bibtex = (items: readonly CslItem[]): string => {
  const named = items.map((item) => {
    // BibTeX knows no web site as a container: whoever runs it is named as the publisher.
    const publisher = item.publisher ?? item['container-title'];
    return forTex(periodical.test(item.type) || !publisher ? item : { ...item, publisher });
  });
  return `${new Cite(named).format('bibtex').trim()}\n`;
};

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

/** One item in a style of the Citation Style Language, as plain text. */
export const formatted = (item: CslItem, style: CitationStyle): string =>
  new Cite(item)
    .format('bibliography', { format: 'text', template: style, lang: 'en-US' })
    .trim()
    .replace(/^1\. /, '');
