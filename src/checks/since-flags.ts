import { lastDay } from '../dates/span.ts';
import type { Draft } from '../load/draft.ts';
import type { Problem } from '../load/problem.ts';

type Event = Draft['events'][number];

/** The events whose flag and date do not fit. */
export const wrongFlags = ({ meta, events }: Draft): Event[] => {
  const written = lastDay(meta.entry.written);
  return events.filter(({ entry }) => lastDay(entry.date) > written !== entry.since);
};

const wrongFlag = ({ entry: { date, since }, at }: Event): Problem => ({
  ...at(since ? 'since' : 'date'),
  rule: 'since-event',
  message: since
    ? 'the event is marked since, but did not end after the op-ed was written'
    : 'the event ended after the op-ed was written, but is not marked since',
  found: date,
  hint: since ? 'Take since out, or correct the date.' : 'Add since: true, or correct the date.',
});

/** An event is marked `since` when, and only when, it ended after the op-ed was written. */
export const sinceFlags = (draft: Draft): Problem[] => {
  const wrong = wrongFlags(draft);
  // So many at once say that the date of the op-ed is wrong.
  if (wrong.length < 3) return wrong.map(wrongFlag);
  const { entry, at } = draft.meta;
  const days = wrong.slice(0, 3).map(({ entry: { date } }) => date);
  return [
    {
      ...at('written'),
      rule: 'since-event',
      message: `${wrong.length} events are marked as if the op-ed were of another time: ${days.join(', ')} …`,
      found: entry.written,
      hint: 'Correct the date, or mark those events anew.',
    },
  ];
};

/** A note of what happened since names an event that came after the op-ed. */
export const sinceNotes = (draft: Draft): Problem[] => {
  const { meta, events, notes } = draft;
  const written = lastDay(meta.entry.written);
  const told = new Set(wrongFlags(draft).map(({ entry }) => entry.id));
  const known = new Map(events.map(({ entry }) => [entry.id, entry]));
  return notes
    .filter(({ entry }) => entry.kind === 'since')
    .flatMap(({ entry, at }): Problem[] => {
      if (entry.events.length === 0)
        return [
          {
            ...at('kind'),
            rule: 'since-note',
            message: 'the note tells what happened since, and names no event',
            hint: 'Add events: [event-id], or give the note another kind.',
          },
        ];
      const before = entry.events.every((id) => {
        const event = known.get(id);
        return event && !told.has(id) && lastDay(event.date) <= written;
      });
      if (!before) return [];
      return [
        {
          ...at('events', 0),
          rule: 'since-note',
          message: 'what the note names came before the op-ed was written',
          found: entry.events.join(', '),
          hint: 'Name an event that came after it, or give the note another kind.',
        },
      ];
    });
};
