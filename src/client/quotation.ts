import { mark, textDirective } from './text-fragment.ts';

/** What a link is made from. */
export interface Link {
  /** The page as it is published, without a query and a fragment. */
  page: string;
  /** The day of the edition, `2026-11-23`. */
  edition: string;
  /** The id in the page; none leads to the page as a whole. */
  fragment?: string | undefined;
}

/**
 * The address to share. It carries the day of the edition, so that a reader who comes later can be
 * told what has changed since.
 */
export const sharedAddress = ({ page, edition, fragment }: Link): string =>
  `${page}?v=${edition}${fragment ? `#${fragment}` : ''}`;

/** The author's words that are quoted, and where they stand. */
export interface Passage {
  /** With `mark` where something of ours stands between them, and a line feed between paragraphs. */
  words: string;
  before?: string;
  after?: string;
}

/** The words alone. */
export const plainWords = (words: string): string =>
  words
    .replaceAll(mark, '')
    .trim()
    .replace(/[ \t]+/g, ' ');

/** The address of a passage: its paragraph, and its words, so that it holds when paragraphs move. */
export const passageAddress = (link: Link, { words, before, after }: Passage): string => {
  const directive = textDirective(words, before, after);
  return `${sharedAddress(link)}${directive ? `:~:${directive}` : ''}`;
};

/** Where a quotation stands, by the ids of its paragraphs: “paragraph 3”, “paragraphs 3–4”. */
export const paragraphsInWords = (first: string, last: string): string =>
  first === last ? `paragraph ${first.slice(1)}` : `paragraphs ${first.slice(1)}–${last.slice(1)}`;

const markup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * A quotation with its citation.
 * @param words the author's words, plain, a line feed between paragraphs
 * @param cite what is cited, without an address
 * @param address where the words stand
 */
export const quotation = (
  words: string,
  cite: string,
  address: string,
): { text: string; html: string } => {
  const paragraphs = words.split('\n');
  return {
    text: `“${paragraphs.join('\n\n')}”\n\n${cite}, ${address}\n`,
    html: `<blockquote cite="${markup(address)}">${paragraphs
      .map((paragraph) => `<p>${markup(paragraph)}</p>`)
      .join(
        '',
      )}</blockquote><p>${markup(cite)}, <a href="${markup(address)}">${markup(address)}</a></p>`,
  };
};

/**
 * What is shared, then the page it stands on: “Section 1: A title · The op-ed”. A part of the page's
 * title that the name already ends in is not said twice.
 */
export const sharedTitle = (name: string, pageTitle: string): string =>
  [
    name.charAt(0).toUpperCase() + name.slice(1),
    ...pageTitle.split(' · ').filter((part) => !name.endsWith(part)),
  ].join(' · ');

/**
 * Where a service takes what is shared: a message in WhatsApp that the reader may still change, a new e-mail.
 * @param template its address, with `{title}` and `{url}` in it
 */
export const serviceAddress = (template: string, title: string, address: string): string =>
  template.replace(/\{(url|title)\}/g, (_, what) =>
    encodeURIComponent(what === 'url' ? address : title),
  );
