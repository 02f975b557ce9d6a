import type { Element } from 'xast';
import type { Edition } from '../model/edition.ts';
import { authorsOf } from '../model/source-line.ts';
import { rightsLine } from '../view/edition.ts';
import { x } from './element.ts';

/** How the book can be read, in the words of schema.org (EPUB Accessibility 1.1). */
const accessibility: [string, string][] = [
  ['accessMode', 'textual'],
  ['accessMode', 'visual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'alternativeText'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityHazard', 'none'],
  [
    'accessibilitySummary',
    'Text with headings, links and footnotes. Each figure has a text alternative and its numbers in a table.',
  ],
];

const role = (of: string, code: string): Element =>
  x('meta', { refines: `#${of}`, property: 'role', scheme: 'marc:relators' }, code);

/**
 * The metadata of the book. The editors are its annotators; an author who is not known is not named.
 * @param address where the book is published: its identifier
 */
export const metadata = ({ meta, sources }: Edition, address: string): Element => {
  const copy = sources.find(({ id }) => id === meta.copy);
  const author = (copy && authorsOf(copy)) || meta.author;
  return x(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    x('dc:identifier', { id: 'book' }, address),
    x('dc:title', meta.title),
    x('dc:language', meta.language),
    meta.language !== 'en' && x('dc:language', 'en'),
    meta['author-named'] && [x('dc:creator', { id: 'author' }, author), role('author', 'aut')],
    x('dc:contributor', { id: 'editors' }, meta.editors),
    role('editors', 'ann'),
    x('dc:publisher', meta.site),
    x('dc:date', meta.edition),
    x('dc:source', meta['published-in']),
    x('dc:description', meta.description),
    x('dc:rights', rightsLine(meta)),
    x('meta', { property: 'dcterms:modified' }, `${meta.edition}T00:00:00Z`),
    accessibility.map(([property, value]) => x('meta', { property: `schema:${property}` }, value)),
  );
};
