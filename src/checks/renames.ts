import { closest } from 'fastest-levenshtein';
import type { Located } from '../load/collection.ts';
import type { Draft } from '../load/draft.ts';
import { nearest } from '../load/nearest.ts';
import type { Place } from '../load/problem.ts';
import type { IdKind } from '../schemas/ledger.ts';
import { references } from './references.ts';

/** What has an id that an editor writes. */
export type Renamable = Exclude<IdKind, 'paragraph'> | 'strand';

/** An entry that goes by a new id, and what still knows it by the old one. */
export interface Rename {
  kind: Renamable;
  old: string;
  now: string;
  /** Where the new id stands. */
  place: Place;
  /** Other places that name the old one. */
  places: Place[];
  published: boolean;
  /** The new id is another entry's: it stands twice. */
  doubled: boolean;
}

interface Named {
  id: string;
  place: Place;
  /** The words it goes by in the essay. */
  words: string[];
}

const located = (
  entries: readonly Located<{ id: string }>[],
  words: (index: number) => string[] = () => [],
): Named[] =>
  entries.map(({ entry, at }, index) => ({ id: entry.id, place: at('id'), words: words(index) }));

const namedIn = ({
  meta,
  notes,
  terms,
  events,
  sources,
  figures,
  corrections,
}: Draft): Record<Renamable, Named[]> => ({
  section: meta.entry.sections.map(({ id }, index) => ({
    id,
    place: meta.at('sections', index, 'id'),
    words: [],
  })),
  strand: meta.entry.strands.map(({ id }, index) => ({
    id,
    place: meta.at('strands', index, 'id'),
    words: [],
  })),
  note: located(notes, (index) => [notes[index]?.entry.anchor ?? '']),
  term: located(terms, (index) => {
    const { term = '', aliases = [] } = terms[index]?.entry ?? {};
    return [term, ...aliases];
  }),
  event: located(events),
  source: located(sources),
  figure: located(figures),
  correction: located(corrections),
});

const found = new WeakMap<Draft, Rename[]>();

const findRenames = (draft: Draft): Rename[] => {
  const { ledger, lost, paragraphs, aliases } = draft;
  const marked = new Map<string, string>(
    paragraphs.flatMap(({ marks }) =>
      marks.map(({ type, id, text }) => [`${type} ${id}`, text.toLowerCase()] as const),
    ),
  );
  const places = new Map<string, Place[]>();
  for (const { kind, id, place } of references(draft)) {
    const key = `${kind} ${id}`;
    const all = places.get(key);
    if (all) all.push(place);
    else places.set(key, [place]);
  }
  const retired = new Set(aliases.map(({ entry }) => `${entry.kind} ${entry.old}`));
  return Object.entries(namedIn(draft)).flatMap(([name, entries]) => {
    const kind = name as Renamable;
    const published = kind === 'strand' ? [] : ledger.entry[kind];
    const broken = kind === 'section' || kind === 'strand' ? undefined : lost.ids[kind];
    if (kind !== 'section' && kind !== 'strand' && lost.kinds.has(kind)) return [];
    if ((kind === 'section' || kind === 'strand') && lost.meta.has(`${kind}s`)) return [];
    const ids = entries.map(({ id }) => id);
    const first = new Map(ids.map((id) => [id, ids.indexOf(id)]));
    const isDouble = (index: number): boolean => first.get(ids[index] ?? '') !== index;
    let fresh = entries
      .map((entry, index) => ({ ...entry, doubled: isDouble(index) }))
      .filter(
        ({ id, doubled }) => doubled || (!places.has(`${kind} ${id}`) && !published.includes(id)),
      );
    const named = [...places.keys()].filter((key) => key.startsWith(`${kind} `));
    const olds = [...new Set([...named.map((key) => key.slice(kind.length + 1)), ...published])];
    const gone = olds.filter(
      (id) => !first.has(id) && !broken?.has(id) && !retired.has(`${kind} ${id}`),
    );
    return gone.flatMap((old): Rename[] => {
      const others = places.get(`${kind} ${old}`) ?? [];
      const known = published.includes(old);
      const words = marked.get(`${kind} ${old}`);
      const byWords = fresh.find((one) => one.words.some((word) => word.toLowerCase() === words));
      const only = gone.length === 1 && fresh.length === 1 ? fresh[0] : undefined;
      const near = nearest(
        old,
        fresh.map(({ id }) => id),
      );
      const marksOnly = words !== undefined && fresh.length > 0;
      const guess = marksOnly
        ? closest(
            old,
            fresh.map(({ id }) => id),
          )
        : undefined;
      const meant =
        byWords ??
        only ??
        fresh.find(({ id }) => id === near) ??
        fresh.find(({ id }) => id === guess);
      if (!meant || (!known && others.length < 2 && !meant.doubled)) return [];
      fresh = fresh.filter((one) => one !== meant);
      const { id: now, place, doubled } = meant;
      return [{ kind, old, now, place, places: others, published: known, doubled }];
    });
  });
};

/**
 * Entries that were given another id, while other places, or links from before, know the old one: what
 * is named and gone, beside what is there and new.
 */
export const renames = (draft: Draft): Rename[] => {
  const known = found.get(draft) ?? findRenames(draft);
  found.set(draft, known);
  return known;
};
