import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import {
  countriesOf,
  noteCountries,
  oneCountryOf,
  onlyCountry,
} from '../../src/model/publisher-countries.ts';
import { holdersOf, isAlone } from '../../src/model/reliance.ts';
import { groupAddress, howMany } from '../../src/view/reliance.ts';

const edition = loadEdition('tests/fixtures/ferry');
const [one] = edition.sources;
const sources = [
  { ...one!, id: 'a', country: 'NO' },
  { ...one!, id: 'b', country: 'NO' },
  { ...one!, id: 'c', country: 'DK' },
  { ...one!, id: 'd', country: undefined },
];

describe('countries', () => {
  test('of sources begin with the most frequent, and those not on record are counted', () => {
    expect(countriesOf({ sources }, ['c', 'a', 'b', 'd'])).toEqual({
      countries: [
        { value: 'Norway', count: 2 },
        { value: 'Denmark', count: 1 },
      ],
      unknown: 1,
    });
  });

  test('are one only where all are known and the same', () => {
    expect(onlyCountry({ sources }, ['a', 'b'])).toBe('NO');
    expect(onlyCountry({ sources }, ['a', 'c'])).toBeUndefined();
    expect(onlyCountry({ sources }, ['a', 'd'])).toBeUndefined();
    expect(onlyCountry({ sources }, ['d'])).toBeUndefined();
  });

  test('of the sources of each note add up to them', () => {
    const [note] = edition.notes;
    const notes = [{ ...note!, sources: ['a', 'b', 'd'] }];
    expect(noteCountries({ sources, notes }).map(({ countries }) => countries)).toEqual([
      [
        { value: 'Norway', count: 2 },
        { value: 'not on record', count: 1 },
      ],
    ]);
  });
});

describe('what rests on one country', () => {
  const [note] = edition.notes;
  const parts = (...all: string[][]) => ({
    text: 'Words.',
    statements: all.map((sources) => ({ text: 'Words.', sources, own: false })),
  });
  const made = (id: string, gist: string[], ...says: string[][]) => ({
    ...note!,
    id,
    kind: 'context' as const,
    finding: undefined,
    gist: parts(gist),
    body: [{ says: parts(...says) }],
  });
  const found = (...notes: object[]) =>
    oneCountryOf({ sources, notes: notes as typeof edition.notes, events: [], terms: [] });

  test('are its statements, how many of them on a single source, and its whole notes', () => {
    const groups = found(made('one', ['a'], ['a', 'b']), made('two', ['a'], ['c'], ['a', 'c']));
    expect(
      groups.map(({ code, name, statements, alone, notes, holders }) => [
        ...[code, name, statements, alone],
        ...[notes.map(({ id }) => id), holders.map((one) => [one.id, one.statements.length])],
      ]),
    ).toEqual([
      [
        'NO',
        'Norway',
        3,
        2,
        ['one'],
        [
          ['one', 2],
          ['two', 1],
        ],
      ],
      ['DK', 'Denmark', 1, 1, [], [['two', 1]]],
    ]);
  });

  test('of the same count stand in alphabetical order, single sources of no known country last', () => {
    const groups = found(made('one', ['d'], ['d'], ['d', 'a'], ['a'], ['c']));
    expect(groups.map(({ code, statements, notes }) => [code, statements, notes.length])).toEqual([
      ['DK', 1, 0],
      ['NO', 1, 0],
      [undefined, 2, 0],
    ]);
    expect(groups.at(-1)!.name).toBe('Publisher’s country not on record');
  });

  test('and what rests on a single source, are together every one once', () => {
    const all = oneCountryOf(edition).flatMap(({ holders }) =>
      holders.flatMap(({ statements }) => statements),
    );
    expect(new Set(all).size).toBe(all.length);
    const single = holdersOf(edition)
      .flatMap(({ statements }) => statements)
      .filter(isAlone);
    expect(all.filter(isAlone)).toHaveLength(single.length);
    expect(all).toEqual(expect.arrayContaining(single));
  });

  test('is told with the number of single sources where it is another', () => {
    const [group] = found(made('one', ['a'], ['a', 'b']));
    expect(howMany(group!)).toBe('2, 1 of them on a single source');
    expect(howMany({ ...group!, alone: 2 })).toBe('2');
    expect([group!, { ...group!, code: undefined }].map(({ code }) => groupAddress(code))).toEqual([
      'UI-from-NO',
      'UI-from-unknown',
    ]);
  });
});
