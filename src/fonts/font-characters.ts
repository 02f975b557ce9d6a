import type { Page } from '../built-site/page-tree.ts';
import { wordsOf } from '../built-site/page-words.ts';
import type { Edition } from '../model/edition.ts';
import { nameOf } from '../model/languages.ts';
import { editionText } from '../plain-text/edition-text.ts';
import type { Block } from '../view/blocks.ts';

/** The characters that the pages use, each once: in headlines, in the author's words, and everywhere. */
export interface SiteCharacters {
  title: string[];
  author: string[];
  all: string[];
}

/** What a page may say in any edition: the printable characters of ASCII, and the marks of the site's own words. */
const always = `${String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))}·–—‘’“”…¶`;

/** The site's own headlines. */
const headlines =
  'Timeline Glossary Sources About this edition There is no page at this address (editors’ title)';

const characters = (text: string): string[] =>
  [...new Set(text)].filter((character) => character >= ' ').sort();

/**
 * The characters that the pages of an edition may use: those of the content, as it is written and as it
 * is put in words, and those of the site's own words.
 * @param about the page about the edition
 */
export const siteCharacters = (edition: Edition, about: readonly Block[]): SiteCharacters => {
  const { meta, sections, paragraphs, sources } = edition;
  const names = sources.flatMap(({ country, language }) => [
    country ? nameOf(country, 'region') : '',
    nameOf(language, 'language'),
  ]);
  const written = JSON.stringify([edition, about, names]);
  return {
    title: characters([meta.title, ...sections.map(({ title }) => title), headlines].join('')),
    // Where they are quoted, thin spaces stand between them and the marks.
    author: characters([always, '\u202f', ...paragraphs.map(({ text }) => text)].join('')),
    all: characters(always + written + editionText(edition, about, (path = '') => path)),
  };
};

/**
 * Finds characters of the pages that the faces were not cut to.
 * @param pages by file path
 * @returns one sentence for each page with such characters
 */
export const missingCharacters = (
  pages: ReadonlyMap<string, Page>,
  { title, all }: SiteCharacters,
): string[] =>
  [...pages].flatMap(([file, { html }]) => {
    const [headline = ''] = /<h1[^>]*>[\s\S]*?<\/h1>/.exec(html) ?? [];
    const missing = new Set([
      ...characters(wordsOf(headline)).filter((character) => !title.includes(character)),
      ...characters(wordsOf(html)).filter((character) => !all.includes(character)),
    ]);
    return missing.size > 0
      ? [
          `${file}: the fonts of the site lack “${[...missing].join('')}” (src/fonts/font-characters.ts)`,
        ]
      : [];
  });
