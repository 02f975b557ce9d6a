import { error } from './rule.ts';

/** Dates and calendars. */
export const dateRules = {
  'date-form': error(
    'A date is written in EDTF, in a form that the site can put in words.',
    'date: 30 October 2025',
    'date: 2025-10-30',
  ),
  'date-day': error(
    'A date is a day, a month or a year that the calendar has.',
    'date: 2025-02-29',
    'date: 2025-02-28',
  ),
  'date-reversed': error(
    'An interval ends on the day it begins, or later.',
    'date: 2025-10-12/2025-10-11',
    'date: 2025-10-11/2025-10-12',
  ),
  'date-precision': error(
    'A date is as exact as its field needs: a whole day, or with a start, or without an open end.',
    'edition: 2026-11~',
    'edition: 2026-11-26',
  ),
  'date-order': error(
    'The op-ed is written, then appears; the edition and its record come after.',
    'written: 2025-11-03\nfirst-published: 2025-11-01',
    'written: 2025-11-01\nfirst-published: 2025-11-03',
  ),
  'date-read': error(
    'A source is read after it was published.',
    'issued: 2025-11-03\naccessed: 2025-11-02',
    'issued: 2025-11-03\naccessed: 2025-11-04',
  ),
  'date-future': error(
    'Nothing is read, published or corrected, and nothing happens, after the day of the edition.',
    'edition: 2026-11-26   # edition.yaml\naccessed: 2026-11-27  # sources.yaml',
    'edition: 2026-11-27\naccessed: 2026-11-27',
  ),
  'date-after-record': error(
    'No event begins after the end of the record.',
    'record-until: 2026-07-01  # edition.yaml\ndate: 2026-08-03          # timeline.yaml',
    'record-until: 2026-08-03\ndate: 2026-08-03',
  ),
  'date-too-old': error(
    'What is dated lies within the reach of the timeline: a correction is not older than the op-ed.',
    'written: 2025-11-01  # edition.yaml\ndate: 2025-10-01     # corrections.yaml',
    'date: 2025-11-20',
  ),
  'calendar-unknown': error(
    'A second calendar is one whose years have twelve months, each with a name of its own.',
    'id: hebrew',
    'id: persian',
  ),
  'since-event': error(
    'An event is marked since when, and only when, it ended after the op-ed was written.',
    'written: 2025-11-01  # edition.yaml\ndate: 2025-12-05     # timeline.yaml',
    'date: 2025-12-05\nsince: true',
  ),
} as const;
