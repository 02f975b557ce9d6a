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
  /** Whether it may name a draft: drafts do, and in the essay a mark of one is plain words until then. */
  drafts: boolean;
}

const isDraft = (entry: { draft?: boolean | undefined }): boolean => entry.draft === true;

const each = <T extends { draft?: boolean | undefined }>(
  entries: readonly Located<T>[],
  field: keyof T & string,
  kind: Referable,
): Reference[] =>
  entries.flatMap(({ entry, at }) =>
    ((entry[field] ?? []) as (string | number)[]).map((id, index) => ({
      kind,
      id: String(id),
      place: at(field, index),
      drafts: isDraft(entry),
    })),
  );

/** Each source that an entry cites, where it first does. */
const cited = <T extends { source?: string | undefined; draft?: boolean | undefined }>(
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
    const drafts = isDraft(entry);
    return [...first].map(([id, place]): Reference => ({ kind: 'source', id, place, drafts }));
  });

const inFigures = ({ figures }: Draft): Reference[] =>
  figures.flatMap(({ entry, at }): Reference[] => {
    const named = (kind: Referable, id: string, ...path: (string | number)[]): Reference => ({
      kind,
      id,
      place: at(...path),
      drafts: isDraft(entry),
    });
    return [
      named('paragraph', String(entry.paragraph), 'paragraph'),
      ...(entry.note ? [named('note', entry.note, 'note')] : []),
      ...(entry.see ? [named('figure', entry.see, 'see')] : []),
      ...(entry.type === 'strip'
        ? entry.rows.map((id, index) => named('strand', id, 'rows', index))
        : []),
      ...(entry.type === 'columns'
        ? entry.values.flatMap(({ source }, index) =>
            source && !entry.sources.includes(source)
              ? [named('source', source, 'values', index, 'source')]
              : [],
          )
        : []),
    ];
  });

/** Every place that names something by its id, once for each entry and thing. */
export const references = (draft: Draft): Reference[] => {
  const { meta, paragraphs, notes, terms, events, figures, lost } = draft;
  return [
    ...paragraphs.flatMap(({ marks, file }) =>
      marks.map(({ type, id, line, column }) => ({
        kind: type,
        id,
        place: { file, line, column },
        drafts: true,
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
          drafts: isDraft(entry),
        })),
      ),
    ),
    ...each(events, 'terms', 'term'),
    ...each(events, 'paragraphs', 'paragraph'),
    ...events.map(({ entry, at }) => ({
      kind: 'strand' as const,
      id: entry.strand,
      place: at('strand'),
      drafts: isDraft(entry),
    })),
    ...(draft.style.entry.tolls?.strands ?? []).map((id, index) => ({
      kind: 'strand' as const,
      id,
      place: draft.style.at('tolls', 'strands', index),
      drafts: false,
    })),
    ...each(figures, 'sources', 'source'),
    ...inFigures(draft),
    ...(lost.meta.has('copy')
      ? []
      : [
          {
            kind: 'source' as const,
            id: meta.entry.copy,
            place: meta.at('copy'),
            drafts: false,
          },
        ]),
  ];
};
