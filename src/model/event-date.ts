import { isExact } from '../dates/machine-date.ts';
import { type Calendar, inCalendar } from '../dates/second-calendar.ts';
import { firstDay, lastDay } from '../dates/span.ts';
import { dateInWords } from '../dates/words.ts';
import type { Event } from './edition.ts';

/** The date of an event in words: what the entry says is shown, else what its EDTF date means. */
export const eventDate = (event: Pick<Event, 'date' | 'shown'>): string =>
  event.shown ?? dateInWords(event.date);

/**
 * The same date in the edition's second calendar, to the day only where the first is; undefined without
 * one, or where the date is open.
 */
export const eventDateInCalendar = (
  event: Pick<Event, 'date' | 'shown'>,
  calendar: Calendar | undefined,
): string | undefined =>
  calendar && Number.isFinite(firstDay(event.date)) && Number.isFinite(lastDay(event.date))
    ? inCalendar(event.date, calendar, isExact(event.date) && !event.shown ? 'day' : 'month')
    : undefined;
