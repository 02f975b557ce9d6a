import type { Edition } from '../model/edition.ts';
import type { BookPage } from './chapters.ts';
import type { BookFont } from './edition-epub.ts';
import { x } from './element.ts';
import { metadata } from './metadata.ts';
import { navigationFile } from './navigation.ts';
import { ours, xmlFile } from './page.ts';

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
