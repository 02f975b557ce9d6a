import type { Element } from 'xast';
import type { Edition } from '../model/edition.ts';
import { authorsOf } from '../model/source-line.ts';
import { rightsLine } from '../view/front.ts';
import type { BookPage } from './chapters.ts';
import type { BookFont } from './edition-epub.ts';
import { navigationFile } from './navigation.ts';
import { ours, x, xmlFile } from './xhtml.ts';

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
const metadata = ({ meta, sources }: Edition, address: string): Element => {
  const copy = sources.find(({ id }) => id === meta.copy);
  const author = (copy && authorsOf(copy)) || meta.author;
  return x(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    x('dc:identifier', { id: 'book' }, address),
    x('dc:title', meta.title),
    x('dc:language', meta.language),
    meta.language !== ours.lang && x('dc:language', ours.lang),
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

const idOf = (file: string): string => file.replace(/\.\w+$/, '');

const propertiesOf = ({ file, content }: BookPage): string | undefined => {
  if (file === navigationFile) return 'nav';
  return content.includes('<svg') ? 'svg' : undefined;
};

/**
 * The package document of EPUB 3.3: what the book is, which files it has, in which order it is read.
 * @param chapters in their reading order, the navigation document among them
 * @param fonts the names of their files
 * @param address where the book is published
 */
export const packageDocument = (
  edition: Edition,
  chapters: readonly BookPage[],
  fonts: readonly Pick<BookFont, 'file'>[],
  address: string,
): string =>
  xmlFile(
    x(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'book',
        'xml:lang': ours.lang,
      },
      metadata(edition, address),
      x(
        'manifest',
        x('item', {
          id: 'cover-image',
          href: 'cover.png',
          'media-type': 'image/png',
          properties: 'cover-image',
        }),
        x('item', { id: 'style', href: 'book.css', 'media-type': 'text/css' }),
        fonts.map(({ file }) =>
          x('item', { id: idOf(file), href: file, 'media-type': 'font/ttf' }),
        ),
        chapters.map((chapter) =>
          x('item', {
            id: idOf(chapter.file),
            href: chapter.file,
            'media-type': 'application/xhtml+xml',
            properties: propertiesOf(chapter),
          }),
        ),
      ),
      x(
        'spine',
        chapters.map(({ file }) => x('itemref', { idref: idOf(file) })),
      ),
    ),
  );

/** `META-INF/container.xml` of the Open Container Format: where the package document is. */
export const container = (path: string): string =>
  xmlFile(
    x(
      'container',
      { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
      x(
        'rootfiles',
        x('rootfile', { 'full-path': path, 'media-type': 'application/oebps-package+xml' }),
      ),
    ),
  );
