import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import * as mupdf from 'mupdf';
import type { Edition, Note, Section } from '../src/model/edition.ts';
import { verdictOf } from '../src/model/note-name.ts';
import { plain, type Words } from '../src/view/blocks.ts';
import { stated } from '../src/view/entry.ts';
import { noteText } from '../src/view/note.ts';

/** What a text says, in small letters and digits alone: no space, hyphen or mark is compared. */
export const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Script_Extensions=Arabic}/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** What a text says in the Arabic script, run by run, letter for letter; white space is folded. */
export const arabicRuns = (text: string): string[] =>
  (text.match(/\p{scx=Arabic}+(?:[\s/]+\p{scx=Arabic}+)*/gu) ?? []).map((run) =>
    run.replace(/\s+/g, ' '),
  );

interface OutlineEntry {
  title?: string;
  down?: OutlineEntry[];
}

/** A printed document: the text of its pages in the order in which it is drawn, and its outline. */
export interface Printed {
  title: string;
  pages: string[];
  outline: string[];
}

const titles = (entries: OutlineEntry[] | null | undefined): string[] =>
  (entries ?? []).flatMap(({ title, down }) => [title ?? '', ...titles(down)]);

export const readPrinted = (bytes: Uint8Array): Printed => {
  const document = mupdf.Document.openDocument(bytes, 'application/pdf');
  const pages = Array.from({ length: document.countPages() }, (_, index) =>
    document.loadPage(index).toStructuredText('preserve-whitespace').asText(),
  );
  return {
    title: document.getMetaData('info:Title') ?? '',
    pages,
    outline: titles(document.loadOutline() as OutlineEntry[] | null),
  };
};

/** What a PDF says of itself: whether it is tagged, its language, and faces that are not inside it. */
export const describePrinted = async (bytes: Uint8Array) => {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog, context } = document;
  const marked = catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict)?.get(PDFName.of('Marked'));
  const files = ['FontFile', 'FontFile2', 'FontFile3'].map((name) => PDFName.of(name));
  const outside = context
    .enumerateIndirectObjects()
    .map(([, value]) => value)
    .filter((value) => value instanceof PDFDict)
    // The letters of a font of type 3 are drawings, and stand in the file as such.
    .filter((font) => font.has(PDFName.of('BaseFont')) && font.has(PDFName.of('FontDescriptor')))
    .map((font) => font.lookup(PDFName.of('FontDescriptor'), PDFDict))
    .filter((descriptor) => !files.some((file) => descriptor.has(file)));
  return {
    tagged: String(marked) === 'true' && catalog.has(PDFName.of('StructTreeRoot')),
    language: String(catalog.get(PDFName.of('Lang'))),
    date: document.getCreationDate()?.toISOString().slice(0, 10),
    outside: outside.length,
  };
};

/** A piece of an edition that paper must hold: what it belongs to, and its letters. */
export interface Piece {
  name: string;
  words: string;
}

/** Words with the numbers of sources that stand after them. */
const withNumbers = (words: Words): string =>
  words
    .map((run) =>
      typeof run === 'object' && run.is === 'sources'
        ? run.sources.map(({ number }) => number).join(' ')
        : plain([run]),
    )
    .join('');

type Numbered = Pick<Edition, 'sources'>;

const noteWords = (edition: Numbered, note: Note): string[] => [
  `${note.number}${note.kind}${verdictOf(note) ?? ''}${note.title}`,
  ...noteText(edition, note).map(({ words }) => withNumbers(words)),
];

const pieces = (name: string, words: (string | undefined)[]): Piece[] =>
  words.map((each) => ({ name, words: letters(each ?? '') }));

/** The words of a paragraph with the numbers of its notes, which the style sheet draws. */
const printedWords = (paragraph: Element | null): string => {
  const copy = paragraph?.cloneNode(true) as Element | undefined;
  // What was changed is told on the screen.
  for (const line of copy?.querySelectorAll('.changed') ?? []) line.remove();
  for (const mark of copy?.querySelectorAll('[data-n]') ?? [])
    mark.textContent = mark.getAttribute('data-n');
  return copy?.textContent ?? '';
};

/**
 * The pieces of some sections in the order of the page.
 * @param edition has the sources that notes name by their numbers
 * @param page the page as it was built: it has the numbers of the notes in the author's words
 */
export const essayPieces = (edition: Numbered, sections: Section[], page: Document): Piece[] =>
  sections.flatMap(({ title, paragraphs }) => [
    ...pieces(`section ${title}`, [title]),
    ...paragraphs.flatMap(({ number, notes, figures }) => [
      ...pieces(`p${number}`, [printedWords(page.getElementById(`p${number}`))]),
      ...notes.flatMap((note) => pieces(`note ${note.id}`, noteWords(edition, note))),
      ...figures.flatMap(({ id, title, caption }) => pieces(`figure ${id}`, [title, ...caption])),
    ]),
  ]);

/** The pieces of the terms, events and sources, in this order. */
export const listPieces = ({
  terms,
  events,
  sources,
}: Pick<Edition, 'terms' | 'events' | 'sources'>) => [
  ...terms.flatMap(({ id, term, definition }) =>
    pieces(`term ${id}`, [term, withNumbers(stated({ sources }, definition))]),
  ),
  ...events.flatMap(({ id, title, text }) =>
    pieces(`event ${id}`, [title, withNumbers(stated({ sources }, text))]),
  ),
  ...sources.flatMap(({ id, title, URL }) => pieces(`source ${id}`, [title, URL])),
];

/** The names of the pieces that do not follow one another in a text. */
export const missing = (wanted: readonly Piece[], text: string): string[] => {
  let at = 0;
  return wanted.flatMap(({ name, words }) => {
    const found = text.indexOf(words, at);
    if (found < 0) return [`${name}: ${words.slice(0, 60)}`];
    at = found + words.length;
    return [];
  });
};
