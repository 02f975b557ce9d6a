import type { IdKind } from '../schemas/ledger.ts';

/** What a link can lead to; the id of a page is its name, and the essay's is empty. */
export type LinkKind = IdKind | 'page';

const pages: Partial<Record<IdKind, string>> = {
  term: 'glossary/',
  event: 'timeline/',
  source: 'sources/',
  correction: 'about/',
};
const prefixes: Partial<Record<IdKind, string>> = {
  note: 'note-',
  figure: 'figure-',
  correction: 'correction-',
};

/** The id that something has on its page: `note-winter-losses`. */
export const fragmentOf = (kind: IdKind, id: string): string => `${prefixes[kind] ?? ''}${id}`;

/** Where something stands, as a path inside the site: `glossary/#ferry`. */
export const entryPath = (kind: LinkKind, id: string): string =>
  kind === 'page' ? id && `${id}/` : `${pages[kind] ?? ''}#${fragmentOf(kind, id)}`;
