import type { Draft } from '../load/draft.ts';

/** The ids of all terms that readers are led to: marked in the essay, or named in a note or an event. */
export const metTerms = ({ paragraphs, notes, events }: Draft): Set<string> =>
  new Set([
    ...paragraphs
      .flatMap(({ marks }) => marks.filter(({ type }) => type === 'term'))
      .map(({ id }) => id),
    ...[...notes, ...events].flatMap(({ entry }) => entry.terms),
  ]);
