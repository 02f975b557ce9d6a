import type { Located } from '../load/collection.ts';
import type { Draft } from '../load/draft.ts';
import { suggest } from '../load/nearest.ts';
import type { Place, Problem } from '../load/problem.ts';
import type { Part } from '../schemas/carried.ts';
import { eventParts } from '../schemas/event.ts';
import { noteParts } from '../schemas/note.ts';
import { termParts } from '../schemas/term.ts';
import { strayMarks } from './stray-marks.ts';

/** Every id that is named exists. */
export const unknownIds = (draft: Draft): Problem[] => {
  const { meta, paragraphs, notes, terms, events, sources, figures } = draft;
  const ids = (entries: readonly Located<{ id: string }>[]) => entries.map(({ entry }) => entry.id);
  const known = {
    term: ids(terms),
    event: ids(events),
    source: ids(sources),
    note: ids(notes),
    figure: ids(figures),
    strand: meta.entry.strands.map((strand) => strand.id),
    paragraph: paragraphs.map(({ number }) => String(number)),
  };
  // What a mark of the essay means by an id, everything else that names the id means too.
  const meant = new Map(strayMarks(draft).map((mark) => [`${mark.type} ${mark.id}`, mark.meant]));
  const hint = (what: keyof typeof known, id: string): string | undefined => {
    const one = meant.get(`${what} ${id}`);
    return one === undefined ? suggest(id, known[what]) : `Did you mean ${one}?`;
  };
  const unknown = (what: keyof typeof known, id: string, place: Place): Problem[] =>
    known[what].includes(id)
      ? []
      : [{ ...place, message: `no ${what} has this id`, found: id, hint: hint(what, id) }];
  const each = <T extends object>(
    entries: readonly Located<T>[],
    field: keyof T & string,
    what: keyof typeof known,
  ): Problem[] =>
    entries.flatMap(({ entry, at }) =>
      ((entry[field] ?? []) as (string | number)[]).flatMap((id, index) =>
        unknown(what, String(id), at(field, index)),
      ),
    );
  const cited = <T extends { source?: string | undefined }>(
    entries: readonly Located<T>[],
    partsOf: (entry: T) => Part[],
  ): Problem[] =>
    entries.flatMap(({ entry, at, atWords }) => [
      ...(entry.source ? unknown('source', entry.source, at('source')) : []),
      ...partsOf(entry).flatMap(({ path, statements }) =>
        statements
          .flatMap(({ sources }) => sources)
          .filter((id) => id !== entry.source)
          .flatMap((id) => unknown('source', id, atWords(path, id))),
      ),
    ]);
  return [
    ...each(notes, 'terms', 'term'),
    ...each(notes, 'events', 'event'),
    ...cited(notes, noteParts),
    ...cited(terms, termParts),
    ...cited(events, eventParts),
    ...terms.flatMap(({ entry, at }) =>
      entry.scripts.flatMap(({ sources }, index) =>
        sources.flatMap((id) => unknown('source', id, at('scripts', index, 'sources'))),
      ),
    ),
    ...each(events, 'terms', 'term'),
    ...each(events, 'paragraphs', 'paragraph'),
    ...each(figures, 'sources', 'source'),
    ...figures.flatMap(({ entry, at }) => [
      ...unknown('paragraph', String(entry.paragraph), at('paragraph')),
      ...(entry.note ? unknown('note', entry.note, at('note')) : []),
      ...(entry.see ? unknown('figure', entry.see, at('see')) : []),
      ...(entry.type === 'strip'
        ? entry.rows.flatMap((id, index) => unknown('strand', id, at('rows', index)))
        : []),
    ]),
    ...events.flatMap(({ entry, at }) => unknown('strand', entry.strand, at('strand'))),
    ...unknown('source', meta.entry.copy, meta.at('copy')),
    ...paragraphs.flatMap(({ marks, file }) =>
      marks.flatMap(({ type, id, line, column }) => unknown(type, id, { file, line, column })),
    ),
  ];
};
