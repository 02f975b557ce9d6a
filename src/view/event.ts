import { machineDate } from '../dates/machine-date.ts';
import type { Edition, Event } from '../model/edition.ts';
import { eventDate, eventDateInCalendar } from '../model/event-date.ts';
import { notesOf } from '../model/links.ts';
import { draftLabel, fine, headword, type Words } from './blocks.ts';
import { changesAt, type Entry, related, stated } from './entry.ts';

const dates = ({ meta }: Edition, event: Event): Words => {
  const second = eventDateInCalendar(event, meta.calendar);
  return [
    { is: 'time', date: machineDate(event.date), text: eventDate(event) },
    ...(second ? [{ is: 'label', role: 'second', text: second } as const] : []),
  ];
};

const strandOf = ({ meta }: Edition, { strand }: Event): string =>
  meta.strands.find(({ id }) => id === strand)?.label ?? '';

/**
 * An event of the timeline: when it was, in both calendars, and what happened.
 * @param short without what stands at its end
 */
export const eventEntry = (edition: Edition, event: Event, short = false): Entry => ({
  kind: 'event',
  id: event.id,
  head: [
    dates(edition, event),
    [...headword(event.title, 'strand', strandOf(edition, event)), ...draftLabel(event)],
  ],
  text: [{ type: 'paragraph', words: stated(edition, event.text) }],
  end: short
    ? []
    : [
        fine('Place', [event.place]),
        ...related({
          paragraphs: event.paragraphs.map((number) => ({ number })),
          notes: notesOf(edition, event.id),
          terms: edition.terms.filter(({ id }) => event.terms.includes(id)),
        }),
        ...changesAt(edition, 'event', event.id),
      ],
});
