import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { eventDate, eventDateInCalendar } from '../../src/model/event-date.ts';
import { markName, verdictOf } from '../../src/model/note-name.ts';
import { citedDate, provenance, publishedDate } from '../../src/model/publication.ts';
import {
  archiveAddress,
  authorsOf,
  issuedInWords,
  publisherOf,
} from '../../src/model/source-line.ts';
import { noteKinds, verdicts } from '../../src/schemas/note-kinds.ts';

const edition = loadEdition('tests/fixtures/ferry');

describe('the words of an entry', () => {
  test('of an event’s date are those that it shows, else those of its date', () => {
    expect(eventDate({ date: '2019-05', shown: 'in spring' })).toBe('in spring');
    expect(eventDate({ date: '2019-05' })).toBe('May 2019');
  });

  test('of a date in the second calendar are to the day only where it is known', () => {
    const { calendar } = edition.meta;
    expect(eventDateInCalendar({ date: '2019-03-22' }, calendar)).toBe('1 Chaitra 1941');
    expect(eventDateInCalendar({ date: '2019-03-22?' }, calendar)).toBe('Chaitra 1941');
    expect(eventDateInCalendar({ date: '2019/..' }, calendar)).toBeUndefined();
    expect(eventDateInCalendar({ date: '../2019' }, calendar)).toBeUndefined();
    expect(eventDateInCalendar({ date: '2019-03-22' }, undefined)).toBeUndefined();
  });

  test('name the mark of a note by its number and kind, and put the note on its side', () => {
    expect(markName({ number: 3, kindName: 'check' })).toBe('note 3, check');
    expect(markName({ number: 10, kindName: 'voices' })).toBe('note 10, voices');
    expect(
      (['context', 'voices', 'check', 'since'] as const).map((kind) => noteKinds[kind].side),
    ).toEqual(['left', 'left', 'right', 'right']);
  });

  test('say how far the claim of a note holds, so that they stand alone; none where none is checked', () => {
    const said = edition.notes.map((note) => [note.id, verdictOf(note)]);
    expect(said).toEqual([
      ['first-ferry', 'holds partly'],
      ['winter-losses', 'not found in the record'],
      ['saltry-bridge', undefined],
      ['harbour-closed', undefined],
      ['two-petitions', undefined],
      ['bridge-cost', 'holds'],
      ['vote-held', 'disputed'],
    ]);
    expect(verdicts.outdated.alone).toBe('outdated');
  });

  test('of a source say who published and who wrote it, and when', () => {
    expect(publisherOf({ 'container-title': 'The Mail', via: 'The Gazette' })).toBe(
      'The Mail, in The Gazette',
    );
    expect(publisherOf({ 'container-title': 'The Mail' })).toBe('The Mail');
    expect(issuedInWords({ 'container-title': 'The Mail', issued: '2019-05' })).toBe('May 2019');
    expect(issuedInWords({ 'container-title': 'The Mail' })).toBe('undated');
    expect(
      authorsOf({
        author: [{ family: 'Pell', given: 'Ada' }, { literal: 'Lorn Museum' }, { family: 'Quist' }],
      }),
    ).toBe('Ada Pell, Lorn Museum, Quist');
    expect(authorsOf({})).toBe('');
    expect(archiveAddress('https://x.example/')).toBe(
      'https://web.archive.org/web/*/https://x.example/',
    );
  });

  test('of the op-ed say where and when it appeared', () => {
    const meta = { 'published-in': 'The Mail', written: '2019-05~' };
    expect(provenance({ ...meta, 'first-published': '2019-06' })).toEqual({
      before: 'First published by ',
      place: 'The Mail',
      after: ', June 2019',
    });
    expect(provenance(meta)).toEqual({
      before: 'From the copy at ',
      place: 'The Mail',
      after: ', which prints no date; written, as the editors infer, about May 2019',
    });
    expect(citedDate({ ...meta, 'first-published': '2019-06' })).toBe('June 2019');
    expect(citedDate(meta)).toBe('undated, written about May 2019');
    expect(publishedDate({ ...meta, 'first-published': '2019-06~' })).toBe('2019');
    expect(publishedDate(meta)).toBeUndefined();
  });
});
