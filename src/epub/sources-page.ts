import type { Element } from 'xast';
import type { Edition } from '../model/edition.ts';
import { directionOf } from '../words/script-direction.ts';
import { type SourceWords, sourceWords } from '../words/source.ts';
import { x } from './element.ts';
import { entryEnd } from './entry-end.ts';
import type { Links } from './links.ts';
import { inLanguage, pageFile } from './page.ts';

const titleWords = ({ text, lang }: { text: string; lang: string }): Element | string =>
  lang === 'en'
    ? text
    : x('bdi', { ...inLanguage(lang), dir: directionOf(lang), translate: 'no' }, text);

const item = (source: SourceWords, links: Links): Element => {
  const { id, number, authors, title, publisher, rest, address, read } = source;
  return x(
    'li',
    { id, value: number },
    x(
      'p',
      authors && `${authors}, `,
      title && [x('cite', titleWords(title)), ', '],
      x('b', publisher),
      rest,
    ),
    address && x('p', { class: 'fine' }, x('a', { href: address }, address), ` · read on ${read}`),
    entryEnd(source, links),
  );
};

/** The sources under their numbers, with all that rests on each. */
export const sourcesPage = (edition: Edition, links: Links): string =>
  pageFile(
    'Sources',
    x(
      'section',
      {
        class: 'ours',
        'epub:type': 'bibliography',
        role: 'doc-bibliography',
        'aria-labelledby': 'UI-title',
      },
      x('h1', { id: 'UI-title' }, 'Sources'),
      x('p', 'A title in square brackets is our description, not a headline.'),
      x(
        'ol',
        edition.sources.map((source) => item(sourceWords(edition, source), links)),
      ),
    ),
  );
