import type { Element } from 'xast';
import type { BookPage } from './chapters.ts';
import { pageFile, x } from './xhtml.ts';

/** The file of the navigation document. */
export const navigationFile = 'contents.xhtml';

const item = (file: string, text: string, type?: string): Element =>
  x('li', x('a', { href: file, 'epub:type': type }, text));

/**
 * The navigation document of EPUB 3.3: the table of contents, which is a page of the book too, and the
 * landmarks for reading systems.
 * @param chapters in their reading order
 */
export const navigation = (chapters: readonly Omit<BookPage, 'content'>[]): string =>
  pageFile(
    'Contents',
    x(
      'nav',
      { class: 'ours', 'epub:type': 'toc', role: 'doc-toc', 'aria-labelledby': 'UI-title' },
      x('h1', { id: 'UI-title' }, 'Contents'),
      x(
        'ol',
        { class: 'plain key' },
        chapters
          .filter(({ landmark }) => landmark !== 'cover')
          .map(({ file, title }) => item(file, title)),
      ),
    ),
    x(
      'nav',
      { 'epub:type': 'landmarks', 'aria-label': 'Landmarks', hidden: 'hidden' },
      x('h2', 'Landmarks'),
      x(
        'ol',
        item(navigationFile, 'Contents', 'toc'),
        chapters.flatMap(({ file, title, landmark }) =>
          landmark ? [item(file, title, landmark)] : [],
        ),
      ),
    ),
  );
