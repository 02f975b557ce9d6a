import type { Element } from 'xast';
import type { Edition } from '../model/edition.ts';
import { type TermWords, termWords } from '../words/term.ts';
import { x } from './element.ts';
import { entryEnd } from './entry-end.ts';
import type { Links } from './links.ts';
import { inLanguage, pageFile } from './page.ts';

const term = (entry: TermWords, links: Links): Element[] => [
  x(
    'dt',
    { id: entry.id, 'epub:type': 'glossterm' },
    x('dfn', entry.term),
    ' ',
    x('span', { class: 'fine' }, entry.category),
  ),
  x(
    'dd',
    { 'epub:type': 'glossdef' },
    entry.pronunciation && x('p', { class: 'fine' }, `Said: ${entry.pronunciation}`),
    x('p', entry.definition),
    entry.scripts.map(({ label, lang, dir, text }) =>
      x('p', `${label}: `, x('bdi', { ...inLanguage(lang), dir, translate: 'no' }, text)),
    ),
    entry.namings.map(({ by, name }) => x('p', x('b', by), ` – ${name}`)),
    entry.aliases.length > 0 && x('p', { class: 'fine' }, `Also: ${entry.aliases.join('; ')}`),
    entryEnd(entry, links),
  ),
];

/** The glossary, in alphabetical order. */
export const termsPage = (edition: Edition, links: Links): string =>
  pageFile(
    'Terms',
    x(
      'section',
      { class: 'ours', role: 'doc-glossary', 'aria-labelledby': 'UI-title' },
      x('h1', { id: 'UI-title' }, 'Terms'),
      x(
        'dl',
        { 'epub:type': 'glossary' },
        edition.terms.flatMap((entry) => term(termWords(edition, entry), links)),
      ),
    ),
  );
