import type { Located } from '../load/collection.ts';
import type { Draft } from '../load/draft.ts';
import type { Problem } from '../load/problem.ts';

const twice = (what: string, entries: readonly Located<{ id: string }>[]): Problem[] => {
  const first = new Map<string, Located<{ id: string }>>();
  return entries.flatMap((located) => {
    const { id } = located.entry;
    const earlier = first.get(id)?.at('id');
    if (!earlier) {
      first.set(id, located);
      return [];
    }
    return [
      {
        ...located.at('id'),
        message: `two ${what} have the same id`,
        found: id,
        hint: `The first is at ${earlier.file}:${earlier.line}:${earlier.column}.`,
      },
    ];
  });
};

/** An id stands for one thing only. */
export const duplicateIds = ({
  meta,
  notes,
  terms,
  events,
  sources,
  figures,
  corrections,
}: Draft): Problem[] => [
  ...twice(
    'sections',
    meta.entry.sections.map((entry, index) => ({
      entry,
      at: (...path) => meta.at('sections', index, ...path),
      atWords: (path, words) => meta.atWords(['sections', index, ...path], words),
    })),
  ),
  ...twice('notes', notes),
  ...twice('terms', terms),
  ...twice('events', events),
  ...twice('sources', sources),
  ...twice('figures', figures),
  ...twice('corrections', corrections),
];
