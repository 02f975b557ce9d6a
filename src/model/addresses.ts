import type { IdKind } from '../schemas/ledger.ts';
import type { PageName } from '../schemas/pages.ts';

/** Gives the address of a path inside the site, with scheme and host. */
export type Absolute = (path?: string) => string;

/** What a link can lead to; the id of a page is its name, and the essay's is empty. */
export type LinkKind = IdKind | 'page';

/** Where each kind of thing stands: its page, the essay's where none is named, and how its id begins there. */
const places: Record<IdKind, { page?: PageName; prefix?: string }> = {
  section: {},
  paragraph: {},
  note: { prefix: 'note-' },
  figure: { prefix: 'figure-' },
  term: { page: 'glossary' },
  event: { page: 'timeline' },
  source: { page: 'sources' },
  correction: { page: 'about', prefix: 'correction-' },
};

/** The page that a kind of thing stands on; undefined for the essay. */
export const pageOf = (kind: IdKind): PageName | undefined => places[kind].page;

/** The id that something has on its page: `note-winter-losses`. */
export const fragmentOf = (kind: IdKind, id: string): string => `${places[kind].prefix ?? ''}${id}`;

/** The path of a page inside the site: `timeline/`; the essay's name is empty, and so is its path. */
export const pagePath = (name: string): string => name && `${name}/`;

/** The path of a section's own page: `sections/winter/`. */
export const sectionPath = (id: string): string => `sections/${id}/`;

/** Where something stands, as a path inside the site: `glossary/#ferry`. */
export const entryPath = (kind: LinkKind, id: string): string =>
  kind === 'page' ? pagePath(id) : `${pagePath(pageOf(kind) ?? '')}#${fragmentOf(kind, id)}`;
