import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem } from './csl-item.ts';

/** An entry as citation-js makes it: the type after `@`, the key, the fields in order. */
interface Entry {
  type: string;
  label: string;
  properties: Record<string, string>;
}

const config = plugins.config.get('@bibtex');

// Keys are our ids, which BibTeX allows. Letters stay as they are: made ASCII, whole scripts vanish.
Object.assign(config.format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });

const titles = ['title', 'booktitle'];

// As titles the library would brace some words that have capitals and not others: we brace the whole.
for (const field of titles) config.constants.fieldTypes[field] = ['field', 'literal'];

const escaped = (text: string): string =>
  text.replaceAll('\\', '\\textbackslash ').replace(/[&%$#_{}]/g, '\\$&');

const verbatim = new Set(['id', 'type', 'URL']);

/** An item with the signs that TeX reads as orders escaped, in all its texts. */
const forTex = (item: CslItem): CslItem =>
  JSON.parse(JSON.stringify(item), (field, value) =>
    typeof value === 'string' && !verbatim.has(field) ? escaped(value) : value,
  );

const periodical = /^(article|post-weblog|entry-encyclopedia|chapter)/;

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The month as BibTeX's own abbreviation, which is a name and takes no braces; the day beside it. */
const monthLines = (value: string): string[] => {
  const [month = '', day] = value.split(' ');
  return [
    `month = ${months[Number(month) - 1] ?? month}`,
    ...(day === undefined ? [] : [`day = {${day}}`]),
  ];
};

const fieldLines = ([field, value]: [string, string]): string[] => {
  if (field === 'month') return monthLines(value);
  // A second pair of braces keeps every style from making capitals small.
  return [titles.includes(field) ? `${field} = {{${value}}}` : `${field} = {${value}}`];
};

const entryText = ({ type, label, properties }: Entry): string => {
  const lines = Object.entries(properties).flatMap(fieldLines);
  return [`@${type}{${label},`, ...lines.map((line) => `\t${line},`), '}'].join('\n');
};

/**
 * Items as a BibTeX file (O. Patashnik, “BibTeXing”, 1988) in UTF-8, with their ids as keys. `day` is
 * not one of its fields: styles that do not know it pass over it.
 */
export const bibtex = (items: readonly CslItem[]): string => {
  const named = items.map((item) => {
    // BibTeX knows no web site as a container: whoever runs it is named as the publisher.
    const publisher = item.publisher ?? item['container-title'];
    return forTex(periodical.test(item.type) || !publisher ? item : { ...item, publisher });
  });
  const entries = new Cite(named).format('bibtex', { format: 'object' });
  return `${entries.map(entryText).join('\n')}\n`;
};
