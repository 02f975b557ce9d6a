import type { Located } from '../load/collection.ts';
import type { Draft } from '../load/draft.ts';
import type { Place } from '../load/problem.ts';
import type { Part } from '../schemas/carried.ts';
import { eventParts } from '../schemas/event.ts';
import { noteParts } from '../schemas/note.ts';
import { termParts } from '../schemas/term.ts';

/** What can be named by an id. */
export type Referable = 'note' | 'term' | 'event' | 'source' | 'figure' | 'strand' | 'paragraph';

/** A place that names something by its id. */
export interface Reference {
  kind: Referable;
  id: string;
  place: Place;
}

const each = <T extends object>(
  entries: readonly Located<T>[],
  field: keyof T & string,
  kind: Referable,
): Reference[] =>
  entries.flatMap(({ entry, at }) =>
    ((entry[field] ?? []) as (string | number)[]).map((id, index) => ({
      kind,
      id: String(id),
      place: at(field, index),
    })),
  );

/** Each source that an entry cites, where it first does. */
const cited = <T extends { source?: string | undefined }>(
  entries: readonly Located<T>[],
  partsOf: (entry: T) => Part[],
): Reference[] =>
  entries.flatMap(({ entry, at, atWords }) => {
    const { source } = entry;
    const first = new Map<string, Place>();
    if (source) first.set(source, at('source'));
    for (const { path, statements } of partsOf(entry))
      for (const id of statements.flatMap(({ sources }) => sources))
        if (!first.has(id)) first.set(id, atWords(path, id));
    return [...first].map(([id, place]): Reference => ({ kind: 'source', id, place }));
  });

const inFigures = ({ figures }: Draft): Reference[] =>
  figures.flatMap(({ entry, at }): Reference[] => [
    { kind: 'paragraph', id: String(entry.paragraph), place: at('paragraph') },
    ...(entry.note ? [{ kind: 'note', id: entry.note, place: at('note') } as const] : []),
    ...(entry.see ? [{ kind: 'figure', id: entry.see, place: at('see') } as const] : []),
    ...(entry.type === 'strip'
      ? entry.rows.map((id, index) => ({ kind: 'strand', id, place: at('rows', index) }) as const)
      : []),
    ...(entry.type === 'columns'
      ? entry.values.flatMap(({ source }, index) =>
          source && !entry.sources.includes(source)
            ? [{ kind: 'source', id: source, place: at('values', index, 'source') } as const]
            : [],
        )
      : []),
  ]);

/** Every place that names something by its id, once for each entry and thing. */
export const references = (draft: Draft): Reference[] => {
  const { meta, paragraphs, notes, terms, events, figures, lost } = draft;
  return [
    ...paragraphs.flatMap(({ marks, file }) =>
      marks.map(({ type, id, line, column }) => ({
        kind: type,
        id,
        place: { file, line, column },
      })),
    ),
    ...each(notes, 'terms', 'term'),
    ...each(notes, 'events', 'event'),
    ...cited(notes, noteParts),
    ...cited(terms, termParts),
    ...cited(events, eventParts),
    ...terms.flatMap(({ entry, at }) =>
      entry.scripts.flatMap(({ sources }, index) =>
        sources.map((id) => ({
          kind: 'source' as const,
          id,
          place: at('scripts', index, 'sources'),
        })),
      ),
    ),
    ...each(events, 'terms', 'term'),
    ...each(events, 'paragraphs', 'paragraph'),
    ...events.map(({ entry, at }) => ({
      kind: 'strand' as const,
      id: entry.strand,
      place: at('strand'),
    })),
    ...(draft.style.entry.tolls?.strands ?? []).map((id, index) => ({
      kind: 'strand' as const,
      id,
      place: draft.style.at('tolls', 'strands', index),
    })),
    ...each(figures, 'sources', 'source'),
    ...inFigures(draft),
    ...(lost.meta.has('copy')
      ? []
      : [{ kind: 'source' as const, id: meta.entry.copy, place: meta.at('copy') }]),
  ];
};
