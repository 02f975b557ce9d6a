import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { EditionEntry } from '../schemas/edition.ts';
import type { PageText } from './page.ts';
import { numberStructure } from './structure.ts';
import { writeLetters } from './write-letters.ts';

const withoutSpaces = (text: string): string => text.replace(/\s/g, '');

/** Gives the entries of the outline back the spaces that the browser drops where a heading is broken. */
const nameOutline = (document: PDFDocument, headings: readonly string[]): void => {
  const named = new Map(headings.map((heading) => [withoutSpaces(heading), heading]));
  const title = PDFName.of('Title');
  const outlined = (entry: unknown): entry is PDFDict =>
    entry instanceof PDFDict && entry.has(title) && entry.has(PDFName.of('Parent'));
  for (const [, entry] of document.context.enumerateIndirectObjects()) {
    if (!outlined(entry)) continue;
    const shown = entry.lookup(title);
    if (!(shown instanceof PDFString || shown instanceof PDFHexString)) continue;
    const heading = named.get(withoutSpaces(shown.decodeText()));
    if (heading) entry.set(title, PDFHexString.fromText(heading));
  }
};

/**
 * Gives a printed PDF its title, its language and the date of the edition, takes the date of printing
 * and the name of the browser away, and packs its objects (ISO 32000, 7.5.7), which makes it smaller.
 * @param printed the PDF as the browser wrote it
 * @param headings the page's headings, in full
 * @param texts the page's texts in a script whose glyphs do not tell what they read, in order
 * @returns the same bytes for the same words
 * @throws SiteError where the texts are not those that were printed
 */
export const describePdf = async (
  printed: Uint8Array,
  meta: EditionEntry,
  headings: readonly string[],
  texts: readonly PageText[],
): Promise<Uint8Array> => {
  const document = await PDFDocument.load(printed, { updateMetadata: false });
  const date = new Date(meta.edition);
  document.setTitle(meta.title, { showInWindowTitleBar: true });
  document.setLanguage(meta.language);
  document.setSubject(meta.description);
  if (meta['author-named']) document.setAuthor(meta.author);
  document.setCreator(meta.site);
  document.setProducer(meta.editors);
  document.setCreationDate(date);
  document.setModificationDate(date);
  nameOutline(document, headings);
  numberStructure(document);
  writeLetters(document, texts);
  return document.save({ useObjectStreams: true });
};
