import { machineDate } from '../dates/machine-date.ts';
import type { Edition, Event } from '../model/edition.ts';
import { eventDate, eventDateInCalendar } from '../model/event-date.ts';
import { notesOf } from '../model/links.ts';
import { changesAt } from './changes.ts';
import { type Citation, citationsIn } from './citations.ts';
import { type Related, relatedLines } from './related.ts';

/** An event in words, in the order in which every rendering gives them. */
export interface EventWords {
  id: string;
  date: string;
  /** For `<time datetime>`. */
  machineDate: string;
  /** The same date in the second calendar. */
  second: string | undefined;
  title: string;
  strand: string;
  text: string;
  place: string;
  related: Related[];
  citations: Citation[];
  changes: string[];
}

/** An event of the timeline in words. */
export const eventWords = (edition: Edition, event: Event): EventWords => ({
  id: event.id,
  date: eventDate(event),
  machineDate: machineDate(event.date),
  second: eventDateInCalendar(event, edition.meta.calendar),
  title: event.title,
  strand: edition.meta.strands.find(({ id }) => id === event.strand)?.label ?? '',
  text: event.text.text,
  place: event.place,
  related: relatedLines({
    paragraphs: event.paragraphs.map((number) => ({ number })),
    notes: notesOf(edition, event.id),
    terms: edition.terms.filter(({ id }) => event.terms.includes(id)),
  }),
  citations: citationsIn(edition, event.sources),
  changes: changesAt(edition, 'event', event.id),
});
