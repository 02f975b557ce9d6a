import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import {
  countriesOf,
  holdersOf,
  isAlone,
  mostRelied,
  oneCountryOf,
  onlyCountry,
  relianceOf,
  withStatements,
} from '../../src/model/reliance.ts';
import { sourceOrders } from '../../src/model/source-index.ts';
import { plain } from '../../src/view/blocks.ts';
import { holderLink, restsLine, shortName, statementWords } from '../../src/view/reliance.ts';

const edition = loadEdition('tests/fixtures/ferry');
const byId = (id: string) => edition.sources.find((source) => source.id === id)!;
const [one] = edition.sources;
const rests = (id: string, statements: number, alone = 0) => ({
  source: { ...one!, id, number: Number(id), issued: undefined },
  statements,
  alone,
});

describe('what rests on a source', () => {
  test('is every statement of a note, an event and a term that it carries', () => {
    const holders = holdersOf(edition);
    const kinds = new Set(holders.map(({ kind }) => kind));
    expect([...kinds]).toEqual(['note', 'event', 'term']);
    for (const { source, statements, alone } of relianceOf(edition)) {
      const own = holders
        .flatMap((holder) => holder.statements)
        .filter(({ sources }) => sources.includes(source.id));
      expect([source.id, statements]).toEqual([source.id, own.length]);
      expect(alone).toBe(own.filter(({ sources }) => sources.length === 1).length);
    }
    expect(relianceOf(edition).some(({ alone, statements }) => alone < statements)).toBe(true);
  });

  test('does not count the editors’ own words', () => {
    const statements = holdersOf(edition).flatMap((holder) => holder.statements);
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.filter(({ own, sources }) => own || sources.length === 0)).toEqual([]);
  });

  test('puts first what carries the most, of the same count the lower number, and none that carries nothing', () => {
    const all = [rests('1', 2), rests('2', 0), rests('3', 5), rests('4', 2)];
    const ids = (limit: number) => mostRelied(all, limit).map(({ source }) => source.id);
    expect(ids(9)).toEqual(['3', '1', '4']);
    expect(ids(2)).toEqual(['3', '1']);
  });

  test('is said in a line', () => {
    const said = (statements: number, alone: number) =>
      plain(restsLine(rests('1', statements, alone)));
    expect(said(0, 0)).toBe('');
    expect(said(1, 0)).toBe('Carries 1 statement');
    expect(said(1, 1)).toBe('Carries 1 statement alone');
    expect(said(5, 2)).toBe('Carries 5 statements, 2 of them alone');
    expect(said(5, 5)).toBe('Carries 5 statements alone');
  });
});

describe('countries', () => {
  const sources = [
    { ...one!, id: 'a', country: 'NO' },
    { ...one!, id: 'b', country: 'NO' },
    { ...one!, id: 'c', country: 'DK' },
    { ...one!, id: 'd', country: undefined },
  ];

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
    expect(onlyCountry({ sources }, ['a', 'b'])).toBe('Norway');
    expect(onlyCountry({ sources }, ['a', 'c'])).toBeUndefined();
    expect(onlyCountry({ sources }, ['a', 'd'])).toBeUndefined();
    expect(onlyCountry({ sources }, ['d'])).toBeUndefined();
  });

  test('that alone carry something are told with their statements and whole notes', () => {
    const [note] = edition.notes;
    const parts = (sources: string[]) => ({
      text: 'Words.',
      statements: [{ text: 'Words.', sources, own: false }],
    });
    const made = (id: string, gist: string[], says: string[]) => ({
      ...note!,
      id,
      kind: 'context' as const,
      finding: undefined,
      gist: parts(gist),
      body: [{ says: parts(says) }],
    });
    const notes = [
      made('one', ['a'], ['a', 'b']),
      made('two', ['a'], ['c']),
    ] as typeof edition.notes;
    const found = oneCountryOf({ sources, notes, events: [], terms: [] });
    expect(
      found.map(({ country, statements, notes }) => [
        country,
        statements,
        notes.map(({ id }) => id),
      ]),
    ).toEqual([
      ['Norway', 3, ['one']],
      ['Denmark', 1, []],
    ]);
  });
});

describe('statements', () => {
  test('on a single source are kept with their entries, and entries without one are left out', () => {
    const holders = holdersOf(edition);
    const single = withStatements(holders, isAlone);
    expect(single.length).toBeGreaterThan(0);
    expect(
      single.flatMap(({ statements }) => statements).every(({ sources }) => sources.length === 1),
    ).toBe(true);
    expect(withStatements(holders, () => false)).toEqual([]);
  });

  test('name their sources and the one country of these', () => {
    const statement = { text: 'A boat came.', sources: ['the-copy'], own: false };
    expect(statementWords(edition, statement)).toEqual([
      'A boat came.',
      { is: 'sources', sources: [{ id: 'the-copy', number: byId('the-copy').number }] },
      ' (Norway)',
    ]);
    const within = { ...statement, text: 'and went.' };
    expect(statementWords(edition, within)[0]).toBe('… and went.');
    const unknown = { ...statement, sources: ['harbour-book'] };
    expect(statementWords(edition, unknown).at(-1)).toBe(' (publisher’s country not on record)');
    const mixed = { ...statement, sources: ['the-copy', 'harbour-book'] };
    expect(statementWords(edition, mixed).at(-1)).toBe(
      ' (Norway; publisher’s country not on record)',
    );
  });

  test('stand under the name of their entry, a note with its number', () => {
    const [note] = edition.notes;
    const named = { kind: 'note' as const, id: 'a', title: 'Boats', statements: [] };
    expect(holderLink({ ...named, number: note!.number })).toEqual([
      { is: 'entry', kind: 'note', id: 'a', text: `${note!.number} Boats` },
    ]);
    expect(holderLink(named)).toEqual([{ is: 'entry', kind: 'note', id: 'a', text: 'Boats' }]);
  });

  test('have sources named without their addresses', () => {
    expect(JSON.stringify(shortName(byId('the-copy')))).not.toContain('href":"');
    expect(plain(shortName(byId('the-copy')))).toBe('Let us wait for the boat, The Lorn Gazette');
  });
});

describe('the orders of the sources', () => {
  const orders = sourceOrders(relianceOf(edition));

  test('each have every source once', () => {
    const all = edition.sources.map(({ id }) => id).sort();
    for (const { groups } of orders)
      expect(groups.flatMap(({ sources }) => sources.map(({ id }) => id)).sort()).toEqual(all);
    expect(orders.map(({ id }) => id)).toEqual(['publisher', 'country', 'kind', 'date', 'weight']);
  });

  test('have their groups in order, what is not on record last', () => {
    const made = (id: string, values: object) => ({
      ...rests(id, Number(id)),
      source: { ...one!, id, number: Number(id), ...values },
    });
    const all = [
      made('1', { 'container-title': 'Zeit', country: undefined, kind: 'news', issued: '2020-05' }),
      made('2', { 'container-title': 'Ärzte', country: 'NO', kind: 'data', issued: undefined }),
      made('3', {
        'container-title': 'Boat',
        country: 'AT',
        kind: 'primary',
        issued: '2020-02-03',
      }),
      made('12', { 'container-title': 'Boat', country: 'NO', kind: 'news', issued: '2018' }),
    ];
    const told = sourceOrders(all).map(({ id, groups }) => [
      id,
      groups.map(({ name, sources }) => [name, ...sources.map((source) => source.id)].join(' ')),
    ]);
    expect(Object.fromEntries(told)).toEqual({
      publisher: ['Ärzte 2', 'Boat 3 12', 'Zeit 1'],
      country: ['Austria 3', 'Norway 2 12', 'Publisher’s country not on record 1'],
      kind: ['primary 3', 'news 1 12', 'data 2'],
      date: ['2018 12', '2020 3 1', 'Undated in the copy seen 2'],
      weight: [
        '10 statements or more 12',
        '3 or 4 statements 3',
        '2 statements 2',
        '1 statement 1',
      ],
    });
  });
});
