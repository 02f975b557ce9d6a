import { describe, expect, test } from 'vitest';
import {
  dayOf,
  holds,
  type Offer,
  readView,
  type View,
  viewQuery,
  viewWords,
} from '../../src/client/timeline-view.ts';

const offer: Offer = {
  strands: [
    { id: 'boats', label: 'Boats' },
    { id: 'bridge', label: 'Bridge' },
    { id: 'town', label: 'Town' },
  ],
  paragraphs: ['1', '12'],
};
const all: View = { from: '', to: '', strands: undefined, about: '' };
const some: View = {
  from: '2019-05-01',
  to: '2019-06-30',
  strands: ['boats', 'town'],
  about: '12',
};

describe('a day in an address', () => {
  test('may be a month or a year: its first or its last day', () => {
    expect(dayOf('2019-05-14', 'last')).toBe('2019-05-14');
    expect(dayOf('2019-02', 'first')).toBe('2019-02-01');
    expect(dayOf('2019-02', 'last')).toBe('2019-02-28');
    expect(dayOf('2020-02', 'last')).toBe('2020-02-29');
    expect(dayOf('0099', 'last')).toBe('0099-12-31');
    expect(dayOf('1893', 'first')).toBe('1893-01-01');
    expect(dayOf('1969', 'last')).toBe('1969-12-31');
  });

  test('is none where the calendar has none', () => {
    for (const text of [
      '2019-02-30',
      '2019-13',
      '2019-00',
      '2019-04-31',
      'soon',
      '19-05-01',
      '2019-5',
      '',
    ])
      expect(dayOf(text, 'first'), text).toBeUndefined();
  });
});

describe('a choice in an address', () => {
  test('is read as it was written', () => {
    for (const view of [all, some, { ...all, strands: [] }, { ...all, to: '2019-06-30' }])
      expect(readView(viewQuery(view, ''), offer)).toEqual({ view, bad: [] });
    expect(viewQuery(some, '')).toBe(
      '?from=2019-05-01&to=2019-06-30&strand=boats&strand=town&paragraph=12',
    );
    expect(viewQuery(all, '')).toBe('');
  });

  test('leaves what else the address asks', () => {
    expect(viewQuery({ ...all, about: '1' }, '?v=2024-02-01&from=2019')).toBe(
      '?v=2024-02-01&paragraph=1',
    );
    expect(readView('?v=2024-02-01', offer)).toEqual({ view: all, bad: [] });
  });

  test('leaves what is not its own letter by letter', () => {
    const others = '?fbclid=a+b%20c&v&x=%E2%82%AC;~&fromage=1';
    expect(viewQuery(all, others)).toBe(others);
    expect(viewQuery({ ...all, about: '1' }, `${others}&to=2019&from`)).toBe(
      `${others}&paragraph=1`,
    );
  });

  test('of all strands is a choice of none of them', () => {
    expect(readView('?strand=town&strand=boats&strand=bridge', offer).view).toEqual(all);
  });

  test('goes without what cannot be meant, and says so', () => {
    expect(readView('?from=soon&to=2019-02-30&strand=sea&strand=town&paragraph=7', offer)).toEqual({
      view: { ...all, strands: ['town'] },
      bad: [
        '“soon” is no date such as 2025-10-30.',
        '“2019-02-30” is no date such as 2025-10-30.',
        'There is no strand “sea”.',
        'No event is about a paragraph “7”.',
      ],
    });
    expect(readView('?strand=sea', offer).view).toEqual(all);
    expect(readView('?from=2020&to=2019&paragraph=1', offer)).toEqual({
      view: { ...all, about: '1' },
      bad: ['The first day, 2020-01-01, is after the last, 2019-12-31.'],
    });
  });
});

describe('a choice', () => {
  const event = { first: '2019-05-14', last: '2019-05-20', strand: 'town', about: '2 12' };

  test('of dates holds an event some day of which is in it', () => {
    const within = (from: string, to: string) => holds({ ...all, from, to }, event);
    expect(within('2019-05-20', '')).toBe(true);
    expect(within('2019-05-21', '')).toBe(false);
    expect(within('', '2019-05-14')).toBe(true);
    expect(within('', '2019-05-13')).toBe(false);
    expect(within('2019-05-15', '2019-05-16')).toBe(true);
    expect(holds({ ...all, from: '2030-01-01' }, { ...event, last: '9999-12-31' })).toBe(true);
  });

  test('of strands and of a paragraph holds what is in both', () => {
    expect(holds(all, event)).toBe(true);
    expect(holds({ ...all, strands: ['boats'] }, event)).toBe(false);
    expect(holds({ ...all, strands: [] }, event)).toBe(false);
    expect(holds({ ...all, strands: ['town'], about: '12' }, event)).toBe(true);
    expect(holds({ ...all, about: '1' }, event)).toBe(false);
  });

  test('is said in words', () => {
    expect(viewWords(all, offer)).toBe('');
    expect(viewWords(some, offer)).toBe(
      'Boats, Town · from 1 May 2019 to 30 June 2019 · about paragraph 12',
    );
    expect(viewWords({ ...all, strands: [], to: '2019-06-30' }, offer)).toBe(
      'no strand · to 30 June 2019',
    );
  });
});
