import type { Located } from '../load/collection.ts';
import type { Draft } from '../load/draft.ts';
import type { Place, Problem } from '../load/problem.ts';
import type { RuleName } from '../rules/table.ts';
import { renames } from './renames.ts';

interface Keyed {
  key: string;
  place: Place;
  found: string;
}

/** What stands a second time: each but the first. */
const again = (rule: RuleName, message: string, all: readonly Keyed[], hint: string): Problem[] => {
  const first = new Map<string, Place>();
  return all.flatMap(({ key, place, found }) => {
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, place);
      return [];
    }
    const where = `The first is at ${earlier.file}:${earlier.line}:${earlier.column}.`;
    return [{ ...place, rule, message, found, hint: `${where} ${hint}` }];
  });
};

const idsOf = (entries: readonly Located<{ id: string }>[]): Keyed[] =>
  entries.map(({ entry: { id }, at }) => ({ key: id, place: at('id'), found: id }));

const ofMeta = ({ meta }: Draft, field: 'sections' | 'strands'): Keyed[] =>
  meta.entry[field].map(({ id }, index) => ({
    key: id,
    place: meta.at(field, index, 'id'),
    found: id,
  }));

/** An id stands for one thing only. */
export const duplicateIds = (draft: Draft): Problem[] => {
  const { notes, terms, events, sources, figures, corrections } = draft;
  const meant = new Map(
    renames(draft).flatMap(({ doubled, place, old }) =>
      doubled ? [[`${place.file}:${place.line}`, old] as const] : [],
    ),
  );
  const twice = (what: string, all: readonly Keyed[]): Problem[] =>
    again('duplicate-id', `two ${what} have the same id`, all, '').map((problem) => {
      const old = meant.get(`${problem.file}:${problem.line}`);
      const advice = old === undefined ? 'Give this one another.' : `Did you mean ${old} here?`;
      return { ...problem, hint: `${problem.hint}${advice}` };
    });
  return [
    ...twice('sections', ofMeta(draft, 'sections')),
    ...twice('strands', ofMeta(draft, 'strands')),
    ...twice('notes', idsOf(notes)),
    ...twice('terms', idsOf(terms)),
    ...twice('events', idsOf(events)),
    ...twice('sources', idsOf(sources)),
    ...twice('figures', idsOf(figures)),
    ...twice('corrections', idsOf(corrections)),
  ];
};

/** No two terms go by one name, and no two events are one. */
export const duplicateNames = ({ terms, events, meta }: Draft): Problem[] => [
  ...again(
    'duplicate-name',
    'a term goes by this name already',
    terms.flatMap(({ entry: { term, aliases }, at }) => [
      { key: term.toLowerCase(), place: at('term'), found: term },
      ...aliases.map((alias, index) => ({
        key: alias.toLowerCase(),
        place: at('aliases', index),
        found: alias,
      })),
    ]),
    'Keep it at one of them.',
  ),
  ...again(
    'duplicate-name',
    'a strand has this label already',
    meta.entry.strands.map(({ label }, index) => ({
      key: label.toLowerCase(),
      place: meta.at('strands', index, 'label'),
      found: label,
    })),
    'Give this one another.',
  ),
  ...again(
    'duplicate-name',
    'an event of this day has this title already',
    events.map(({ entry: { date, title }, at }) => ({
      key: `${date} ${title.toLowerCase()}`,
      place: at('title'),
      found: title,
    })),
    'Keep one of them, or tell them apart.',
  ),
];

/** An address as a browser asks for it: without what leads to a place in the page. */
const asked = (address: string): string => {
  const { host, pathname, search } = new URL(address);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
};

/** An address belongs to one source, and no source is listed twice. */
export const duplicateSources = ({ sources }: Draft): Problem[] => [
  ...again(
    'duplicate-address',
    'another source has this address',
    sources.flatMap(({ entry: { URL: address }, at }) =>
      address === undefined ? [] : [{ key: asked(address), place: at('URL'), found: address }],
    ),
    'Make one source of the two, or correct the address.',
  ),
  ...again(
    'duplicate-source',
    'another source has the same publisher, title and date',
    sources.flatMap(({ entry, at }) => {
      const { title, issued, volume, issue, page } = entry;
      if (title === undefined) return [];
      const told = [entry['container-title'], title, issued, volume, issue, page];
      return [{ key: told.join('\n').toLowerCase(), place: at('title'), found: title }];
    }),
    'Make one source of the two, or tell them apart.',
  ),
];
