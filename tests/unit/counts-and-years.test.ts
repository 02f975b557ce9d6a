import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { nameOf } from '../../src/model/languages.ts';
import { tally, tallyYears, withRest } from '../../src/model/tally.ts';
import { timelineGroups } from '../../src/model/timeline.ts';

const edition = loadEdition('tests/fixtures/ferry');
const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

describe('counts', () => {
  test('begin with the most frequent, those of one number in alphabetical order', () => {
    expect(tally(['c', 'b', 'a', 'c', 'b'])).toEqual([
      { value: 'b', count: 2 },
      { value: 'c', count: 2 },
      { value: 'a', count: 1 },
    ]);
  });

  test('of years begin with the earliest', () => {
    expect(tallyYears(['2025-11', '2019-06-03', '2025'])).toEqual([
      { value: '2019', count: 1 },
      { value: '2025', count: 2 },
    ]);
  });

  test('have a last row for the rest, where there is one', () => {
    const rows = [{ value: 'a', count: 2 }];
    expect(withRest(rows, 3, 'rest')).toEqual([...rows, { value: 'rest', count: 1 }]);
    expect(withRest(rows, 2, 'rest')).toEqual(rows);
    expect(withRest(rows, 1, 'rest')).toEqual(rows);
  });

  test('name languages and countries in English, or by their code', () => {
    expect(nameOf('ps', 'language')).toBe('Pashto');
    expect(nameOf('NO', 'region')).toBe('Norway');
    expect(nameOf('XQ', 'region')).toBe('XQ');
  });
});

test('the timeline has a heading a year, and one more for what came after the op-ed', () => {
  const [one] = edition.events;
  const event = (id: string, date: string, since = false) => ({ ...one!, id, date, since });
  const events = [
    event('a', '2018-05'),
    event('b', '2018-06'),
    event('c', '2019-01'),
    event('d', '2019-07', true),
    event('e', '2019-08', true),
    event('f', '2020', true),
  ];
  expect(timelineGroups(events).map((group) => ({ ...group, events: ids(group.events) }))).toEqual([
    { id: 'UI-2018', heading: '2018', since: false, events: ['a', 'b'] },
    { id: 'UI-2019', heading: '2019', since: false, events: ['c'] },
    { id: 'UI-2019-since', heading: '2019, after the op-ed', since: true, events: ['d', 'e'] },
    { id: 'UI-2020-since', heading: '2020, after the op-ed', since: true, events: ['f'] },
  ]);
});
