import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Nodes } from 'xast';
import type { Absolute } from '../model/addresses.ts';
import type { Edition } from '../model/edition.ts';
import type { Block } from '../view/blocks.ts';
import { bookPages } from './chapters.ts';
import { linksOf } from './links.ts';
import { container, packageDocument } from './package-document.ts';

/** A font of the book: TrueType. */
export interface BookFont {
  /** Its file, beside all others of the book; its name is the family's. */
  file: string;
  data: Uint8Array;
}

/** The rules that name the fonts of the book: the family `naskh` is the file `naskh.ttf`. */
const fontFaces = (fonts: readonly BookFont[]): string =>
  fonts
    .map(
      ({ file }) =>
        `@font-face {\n  font-family: ${file.replace(/\.\w+$/, '')};\n  src: url("${file}");\n}\n`,
    )
    .join('');

/** What goes into the book beside the edition. */
export interface BookParts {
  /** The page about the edition. */
  about: readonly Block[];
  /** The figures' SVG, by id. */
  drawings: ReadonlyMap<string, Nodes>;
  /** PNG. */
  cover: Uint8Array;
  /** For the names in scripts of their own. */
  fonts: readonly BookFont[];
  /** The style sheet. */
  css: string;
}

/**
 * The whole edition as a book of EPUB 3.3: the same bytes for the same content, wherever it is built.
 * @param absolute gives the address of a path inside the site
 */
export const editionEpub = (
  edition: Edition,
  { about, drawings, cover, fonts, css }: BookParts,
  absolute: Absolute,
): Uint8Array => {
  const pages = bookPages(
    edition,
    { about, address: absolute() },
    { links: linksOf(edition), drawings, language: edition.meta.language },
  );
  const folder = 'EPUB';
  const text = (content: string): Uint8Array => strToU8(content);
  const files: Zippable = {
    // The container format asks for it first, and as it is.
    mimetype: [text('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': text(container(`${folder}/package.opf`)),
    [`${folder}/package.opf`]: text(
      packageDocument(edition, pages, fonts, absolute('edition.epub')),
    ),
    [`${folder}/book.css`]: text(`${fontFaces(fonts)}${css}`),
    [`${folder}/cover.png`]: [cover, { level: 0 }],
  };
  for (const { file, data } of fonts) files[`${folder}/${file}`] = data;
  for (const { file, content } of pages) files[`${folder}/${file}`] = text(content);
  // A zip has local times: noon of the edition's day is the same reading on every clock.
  return zipSync(files, { level: 9, mtime: new Date(`${edition.meta.edition}T12:00:00`) });
};
