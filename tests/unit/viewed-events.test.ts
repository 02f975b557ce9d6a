import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { eventEntry } from '../../src/view/event.ts';
import { carried, changed, leads, link, said } from './entry-words-expected.ts';

const edition = loadEdition('tests/fixtures/ferry');
const eventOf = (id: string) => edition.events.find((one) => one.id === id)!;

describe('an event', () => {
  const head = (
    date: string,
    words: string,
    second: string | undefined,
    title: string,
    of: string,
  ) => [
    [
      { is: 'time', date, text: words },
      ...(second ? [{ is: 'label', role: 'second', text: second }] : []),
    ],
    [
      { is: 'headword', text: title },
      { is: 'label', role: 'strand', text: of },
    ],
  ];
  const gazette = carried(['lorn-gazette-vote', 10]);
  const place = (name: string) => ({ type: 'line', role: 'fine', name: 'Place', items: [[name]] });

  test('has its date in both calendars, its strand, its place and what it bears on', () => {
    expect(eventEntry(edition, eventOf('vote'))).toEqual({
      kind: 'event',
      id: 'vote',
      head: head('2019-11', 'late November 2019', 'Agrahayana 1941', 'The islanders vote', 'Town'),
      text: [
        said(
          undefined,
          'A majority votes for the boats; the two sides differ on what the vote binds.',
          gazette,
        ),
      ],
      end: [
        place('Lorn'),
        leads('Paragraphs', link('paragraph', 'p6', '6')),
        leads('Notes', link('note', 'vote-held', '7 A vote, and what it binds')),
      ],
    });
  });

  test('with an open end has it in no other calendar; in short it has no end of its own', () => {
    expect(eventEntry(edition, eventOf('works'), true)).toEqual({
      kind: 'event',
      id: 'works',
      head: head('2020', 'from 2020, no end on record', undefined, 'The boats are mended', 'Boats'),
      text: [
        said(undefined, 'Works on both boats begin; no report of their end was found.', gazette),
      ],
      end: [],
    });
  });

  test('leads to the terms that it names, and tells what was changed in it', () => {
    expect(eventEntry(edition, eventOf('two-boats')).end.slice(0, 2)).toEqual([
      place('Lorn'),
      leads('Terms', link('term', 'ferry', 'Ferry'), link('term', 'council', 'Town council')),
    ]);
    expect(eventEntry(edition, eventOf('council-meeting')).end.at(-1)).toEqual(
      changed(
        '2023-12-03',
        'petitions-taken-in',
        'Changed on 3 December 2023',
        ': The minutes list “two” petitions, A & B.',
      ),
    );
  });

  test('of a strand that the edition does not name has no words for it', () => {
    const event = { ...eventOf('vote'), strand: 'sea' };
    expect(eventEntry(edition, event).head[1]?.[1]).toMatchObject({ text: '' });
  });
});
