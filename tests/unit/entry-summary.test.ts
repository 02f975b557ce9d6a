import { expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { isoSpan } from '../../src/dates/iso-span.ts';
import { eventSummary } from '../../src/view/entry-summary.ts';
import { eventEntry } from '../../src/view/event.ts';

const edition = loadEdition('tests/fixtures/ferry');
const endOf = (id: string, short = false) =>
  eventEntry(edition, edition.events.find((one) => one.id === id)!, short).end;

test('the end of an event is summed up: where it was, and how much it leads to', () => {
  const { place, counts, leads, open } = eventSummary(endOf('vote'));
  expect([place, counts, open]).toEqual(['Lorn', '1 paragraph, 1 note', []]);
  expect(leads).toEqual(endOf('vote').slice(1));
  expect(eventSummary(endOf('two-boats')).counts).toBe('2 terms');
});

test('what was changed in an event stays open', () => {
  expect(eventSummary(endOf('council-meeting')).open).toEqual([endOf('council-meeting').at(-1)]);
});

test('an event in short has nothing to sum up', () => {
  expect(eventSummary(endOf('vote', true))).toEqual({ place: '', counts: '', leads: [], open: [] });
});

test('the days of a date sort as text, and an open end is before or after all others', () => {
  expect(isoSpan('2019-05/2019-06-03')).toEqual(['2019-05-01', '2019-06-03']);
  expect(isoSpan('2020/..')).toEqual(['2020-01-01', '9999-12-31']);
  expect(isoSpan('../2020')).toEqual(['0000-01-01', '2020-12-31']);
});
