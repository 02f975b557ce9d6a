import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';

/** Text with every run of white space folded to one space. */
export const folded = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim();

/** The paragraphs of the plain text that begin at the left edge, the lines of each joined. */
export const atLeftEdge = (text: string): string[] =>
  text
    .split(/\n{2,}/)
    .filter((paragraph) => /^\S/.test(paragraph))
    .map((paragraph) => paragraph.trimEnd().split('\n').join(' '));

/** A paragraph without the numbers of its notes. */
export const unmarked = (paragraph: string): string => paragraph.replace(/\[\d+\]/g, '');

/** A text of the plain text without the numbers of the sources in it. */
export const uncited = (text: string): string => text.replace(/\s+\[sources?[\d,\s]+\]/g, '');

/** A note of the plain text, from its title to what stands after what it says. */
export const noteInText = (text: string, number: number): string => {
  const after = '^ {8}(?:Terms|Events): |^ {8}(?:Changed|Added|Reworded) on |^ {0,4}\\S';
  const pattern = `^ {4}\\[${number}\\] [^:]+: ([\\s\\S]*?)(?=${after})`;
  return folded(uncited(new RegExp(pattern, 'm').exec(text)?.[1] ?? ''));
};

/** The words of an element without the numbers of sources in it. */
export const wordsOfElement = (element: Element | null | undefined): string => {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const numbers of copy?.querySelectorAll('.cites') ?? []) numbers.remove();
  return folded(copy?.textContent);
};

/** A page of the book as a tree; XML that is not well formed is refused. */
const tree = (xml: string): Document =>
  new JSDOM(xml, { contentType: 'application/xhtml+xml' }).window.document;

/** The files of a book: the pages as trees, the package document among them. */
export const bookOf = (bytes: Uint8Array): { files: string[]; pages: Map<string, Document> } => {
  const entries = Object.entries(unzipSync(bytes));
  return {
    files: entries.map(([name]) => name),
    pages: new Map(
      entries
        .filter(([name]) => /\.(xhtml|opf|xml)$/.test(name))
        .map(([name, data]) => [
          name.replace(/^EPUB\//, ''),
          tree(new TextDecoder('utf-8', { fatal: true }).decode(data)),
        ]),
    ),
  };
};

/** All that a selector finds in the pages of the book, in their order in the archive. */
export const inBook = (pages: ReadonlyMap<string, Document>, selector: string): Element[] =>
  [...pages.values()].flatMap((page) => [...page.querySelectorAll(selector)]);

/** A note of the book, from its title to what stands before its sources. */
export const noteInBook = (note: Element | undefined): string =>
  folded(
    [...(note?.querySelectorAll('.title, .gist, .finding, .body') ?? [])]
      .map(wordsOfElement)
      .join(' '),
  );

/** A built page as a tree. */
export const builtPage = (path: string): Document =>
  new JSDOM(readFileSync(path, 'utf8')).window.document;

/** A note of the page: its title and what it says. */
export const noteOnPage = (page: Document, id: string): string =>
  folded(
    [`#note-${id} summary > b`, `#note-${id} .gist-within`, `#note-${id} .body > p:not([class])`]
      .flatMap((selector) => [...page.querySelectorAll(selector)])
      .map(wordsOfElement)
      .join(' '),
  );

/** The author's words in a paragraph of the page or the book: whatever is ours taken away. */
export const authorsWords = (paragraph: Element): string => {
  const copy = paragraph.cloneNode(true) as Element;
  for (const ours of copy.querySelectorAll('[data-apparatus], [role="doc-noteref"]')) ours.remove();
  return copy.textContent ?? '';
};
