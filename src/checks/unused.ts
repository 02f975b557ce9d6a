import type { Draft } from '../load/draft.ts';
import type { Problem } from '../load/problem.ts';

/** Every source is cited by something, and every term is met somewhere. */
export const unused = ({
  meta,
  paragraphs,
  notes,
  terms,
  events,
  sources,
  figures,
}: Draft): Problem[] => {
  const cited = new Set([
    meta.entry.copy,
    ...[...notes, ...terms, ...events, ...figures].flatMap(({ entry }) => entry.sources),
  ]);
  const met = new Set([
    ...paragraphs
      .flatMap(({ marks }) => marks.filter(({ type }) => type === 'term'))
      .map(({ id }) => id),
    ...[...notes, ...events].flatMap(({ entry }) => entry.terms),
  ]);
  return [
    ...sources.flatMap(({ entry, at }) =>
      cited.has(entry.id)
        ? []
        : [
            {
              ...at('id'),
              message: 'nothing cites this source',
              found: entry.id,
              hint: 'Cite it in a note, a term, an event or a figure, or take it out.',
            },
          ],
    ),
    ...terms.flatMap(({ entry, at }) =>
      met.has(entry.id)
        ? []
        : [
            {
              ...at('id'),
              message: 'nothing leads to this term',
              found: entry.id,
              hint: 'Mark it in the essay, or name it in a note or an event.',
            },
          ],
    ),
  ];
};
