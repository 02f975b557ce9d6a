import { lastDay } from '../dates/span.ts';
import type { Draft } from '../load/draft.ts';
import type { Problem } from '../load/problem.ts';

/** An event is marked `since` when, and only when, it ended after the op-ed was written. */
export const sinceFlags = ({ meta, events }: Draft): Problem[] => {
  const written = lastDay(meta.entry.written);
  return events.flatMap(({ entry, at }) => {
    const after = lastDay(entry.date) > written;
    if (after === entry.since) return [];
    return [
      {
        ...at(entry.since ? 'since' : 'date'),
        message: after
          ? 'the event ended after the op-ed was written, but is not marked since'
          : 'the event is marked since, but did not end after the op-ed was written',
        found: entry.date,
        hint: after
          ? 'Add since: true, or correct the date.'
          : 'Take since out, or correct the date.',
      },
    ];
  });
};
