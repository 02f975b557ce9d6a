import {
  decodePDFRawStream,
  PDFDict,
  PDFName,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { shownLetters, unicodeMap } from './content-stream.ts';

const decoded = (stream: unknown): string =>
  stream instanceof PDFRawStream
    ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
    : '';

/**
 * Reads the text of a page glyph by glyph.
 * @param page its content is one stream, as browsers write it
 * @param script tells the letters that are looked for
 * @returns the content and where it stands in the file; the letters of the script that each
 * marked-content sequence shows, by its number; the fonts of the page, and one of them with such letters
 */
export const readGlyphs = (page: PDFPage, script: RegExp) => {
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
  const read = (fonts?.entries() ?? []).map(([name, value]) => {
    const font = page.doc.context.lookup(value, PDFDict);
    const map = unicodeMap(decoded(font.lookup(PDFName.of('ToUnicode'))));
    return { name: name.asString(), font, map };
  });
  const content = decoded(page.node.Contents());
  const all = shownLetters(content, new Map(read.map(({ name, map }) => [name, map])));
  const shown = new Map(
    [...all].map(([mark, text]) => [mark, [...text].filter((letter) => script.test(letter))]),
  );
  const place = page.node.get(PDFName.of('Contents'));
  const holds = (map: ReadonlyMap<string, string>): boolean =>
    [...map.values()].some((text) => script.test(text));
  return {
    content,
    place: place instanceof PDFRef ? place : undefined,
    shown,
    fonts,
    sample: read.find(({ map }) => holds(map))?.font,
  };
};
