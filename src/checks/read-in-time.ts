import { lastDay } from '../dates/span.ts';
import type { Draft } from '../load/draft.ts';
import type { Problem } from '../load/problem.ts';

/** What an edition rests on was read on its day at the latest. */
export const readInTime = ({ meta, sources }: Draft): Problem[] => {
  const { edition } = meta.entry;
  return sources
    .filter(({ entry }) => lastDay(entry.accessed) > lastDay(edition))
    .map(({ entry, at }) => ({
      ...at('accessed'),
      message: `the copy was read after the edition of ${edition}`,
      found: entry.accessed,
      hint: `Correct the day, or set edition: ${entry.accessed} in edition.yaml.`,
    }));
};
