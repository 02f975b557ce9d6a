import type { Edition } from '../model/edition.ts';
import { byline, editionLine, noteKey } from '../words/front.ts';
import { x } from './element.ts';
import type { Links } from './links.ts';
import { inLanguage, pageFile } from './page.ts';

const voices =
  'The serif is the author’s, word for word. All that is set like this, beside a rule, is the editors’: section titles, numbers and notes.';

/**
 * What stands before the essay: title, byline, which edition this is, and how to read it.
 * @param address where the edition is published
 */
export const titlePage = (edition: Edition, address: string, links: Links): string => {
  const { meta, sections } = edition;
  return pageFile(
    meta.title,
    x(
      'section',
      { 'epub:type': 'titlepage', 'aria-labelledby': 'UI-title' },
      x('h1', { id: 'UI-title', class: 'author', ...inLanguage(meta.language) }, meta.title),
      x(
        'div',
        { class: 'ours' },
        x('p', byline(meta)),
        x('p', `${editionLine(meta)}, `, x('a', { href: address }, address)),
        x('p', x('b', 'Two voices.'), ` ${voices}`),
        x(
          'ul',
          { class: 'plain key' },
          noteKey().map(({ kind, meaning }) =>
            x('li', x('span', { class: 'kind' }, kind), ` ${meaning}`),
          ),
        ),
        x('h2', `The argument in ${sections.length} sections`),
        x(
          'ol',
          sections.map(({ id, title, precis }) =>
            x('li', x('a', { href: links('section', id) }, title), `. ${precis}`),
          ),
        ),
      ),
    ),
  );
};
