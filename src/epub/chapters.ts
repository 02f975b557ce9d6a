import type { Element } from 'xast';
import type { Edition } from '../model/edition.ts';
import { type Chapter, editionChapters, type Format } from '../view/edition.ts';
import { editionLine } from '../view/front.ts';
import { type Book, blockElements } from './blocks.ts';
import { sectionFile } from './links.ts';
import { navigation, navigationFile } from './navigation.ts';
import { inLanguage, pageFile, x } from './xhtml.ts';

/** A page of the book in its reading order. */
export interface BookPage {
  /** Its file, beside all others of the book. */
  file: string;
  /** As the table of contents names it. */
  title: string;
  /** What it is among the landmarks: a term of EPUB 3 Structural Semantics. */
  landmark?: 'cover' | 'toc' | 'bodymatter' | 'glossary' | 'bibliography' | undefined;
  /** Its XHTML. */
  content: string;
}

const voices = [
  'The serif is the author’s, word for word. All that is set like this, beside a rule, is the editors’:',
  'section titles, numbers and notes.',
].join(' ');

/** What each chapter is, for reading systems. */
const semantics: Record<Chapter['name'], Record<string, string>> = {
  title: { 'epub:type': 'titlepage' },
  section: { 'epub:type': 'chapter', role: 'doc-chapter' },
  claims: {},
  terms: { role: 'doc-glossary' },
  timeline: {},
  sources: { 'epub:type': 'bibliography', role: 'doc-bibliography' },
  about: { 'epub:type': 'appendix', role: 'doc-appendix' },
};

const landmarks: Partial<Record<Chapter['name'], BookPage['landmark']>> = {
  terms: 'glossary',
  sources: 'bibliography',
};

/** The body of a chapter: all that is ours beside a rule, the author's words without it. */
const body = ({ name, title, section, blocks }: Chapter, book: Book): Element => {
  const labelled = { ...semantics[name], 'aria-labelledby': 'UI-title' };
  const elements = blocks.flatMap((block) => {
    const own = blockElements(block, book);
    return section && block.type === 'change' ? [x('div', { class: 'ours' }, own)] : own;
  });
  if (name === 'title') {
    const attributes = { id: 'UI-title', class: 'author', ...inLanguage(book.language) };
    return x(
      'section',
      labelled,
      x('h1', attributes, title),
      x('div', { class: 'ours' }, elements),
    );
  }
  const head = x('h1', { id: 'UI-title' }, title);
  if (!section) return x('section', { class: 'ours', ...labelled }, head, elements);
  const number = x('p', { class: 'fine' }, `Section ${section.number} (editors’ title)`);
  return x('section', labelled, x('div', { class: 'ours' }, number, head), elements);
};

const coverPage = ({ meta }: Edition): BookPage => {
  const alt = `“${meta.title}”, ${meta.mottos.annotated}. ${editionLine(meta)}`;
  const image = x('img', { class: 'cover', src: 'cover.png', alt, role: 'doc-cover' });
  return {
    file: 'cover.xhtml',
    title: 'Cover',
    landmark: 'cover',
    content: pageFile('Cover', x('section', { 'epub:type': 'cover' }, image)),
  };
};

/**
 * The pages of the book in their reading order.
 * @param about the page about the edition
 * @param address where the edition is published
 */
export const bookPages = (
  edition: Edition,
  { about, address }: Omit<Format, 'voices'>,
  book: Book,
): BookPage[] => {
  const [first] = edition.sections;
  const chapters = editionChapters(edition, { voices, about, address }).map((chapter): BookPage => {
    const { name, title, section } = chapter;
    return {
      file: section ? sectionFile(section.id) : `${name}.xhtml`,
      title: section ? `${section.number}. ${title}` : title,
      landmark: section && section === first ? 'bodymatter' : landmarks[name],
      content: pageFile(title, body(chapter, book)),
    };
  });
  const front = [coverPage(edition), ...chapters.slice(0, 1)];
  const rest = chapters.slice(1);
  const content = navigation([...front, ...rest]);
  return [...front, { file: navigationFile, title: 'Contents', content }, ...rest];
};
