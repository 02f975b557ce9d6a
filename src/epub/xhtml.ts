import type { Element, Nodes } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { type Attributes, x as build, type Child } from 'xastscript';
import { editorsLanguage } from '../model/languages.ts';

/** What may stand in an element; what is false or undefined is left out. */
type Content = Child | false | undefined;

const nodeTypes = new Set(['root', 'element', 'text']);

const isAttributes = (value: Attributes | Content): value is Attributes =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !nodeTypes.has((value as Nodes).type);

const kept = (content: readonly Content[]): Child[] =>
  content.filter((one) => one !== false && one !== undefined) as Child[];

/**
 * An element of XML. Attributes may be left out: xastscript itself takes an element in their place for
 * attributes.
 * @param first its attributes, or the first thing in it
 */
export const x = (name: string, first?: Attributes | Content, ...others: Content[]): Element =>
  isAttributes(first)
    ? build(name, first, ...kept(others))
    : build(name, {}, ...kept([first, ...others]));

/** XML as text, with its declaration. */
export const xmlFile = (...tree: Nodes[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(tree, { closeEmptyElements: true })
    // No text holds this end of a section that there is none of (XML 1.0, 2.4).
    .replaceAll(']]>', ']]&gt;')}\n`;

/** The language of all that is ours. */
export const ours = { lang: editorsLanguage, 'xml:lang': editorsLanguage };

/** The attributes of words in a language. */
export const inLanguage = (lang: string): { lang: string; 'xml:lang': string } => ({
  lang,
  'xml:lang': lang,
});

/**
 * A page of the book: an XHTML content document of EPUB 3.3.
 * @param content what stands in its body
 */
export const pageFile = (title: string, ...content: Nodes[]): string =>
  xmlFile(
    { type: 'doctype', name: 'html' },
    { type: 'text', value: '\n' },
    x(
      'html',
      {
        xmlns: 'http://www.w3.org/1999/xhtml',
        'xmlns:epub': 'http://www.idpf.org/2007/ops',
        ...ours,
      },
      x(
        'head',
        x('meta', { charset: 'utf-8' }),
        x('title', title),
        x('link', { rel: 'stylesheet', type: 'text/css', href: 'book.css' }),
      ),
      x('body', content),
    ),
  );
