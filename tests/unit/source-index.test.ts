import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { relianceOf } from '../../src/model/reliance.ts';
import { sourceOrders } from '../../src/model/source-index.ts';

const edition = loadEdition('tests/fixtures/ferry');
const [one] = edition.sources;

describe('the orders of the sources', () => {
  const orders = sourceOrders(relianceOf(edition));

  test('each have every source once', () => {
    const all = edition.sources.map(({ id }) => id).sort();
    for (const { groups } of orders)
      expect(groups.flatMap(({ sources }) => sources.map(({ id }) => id)).sort()).toEqual(all);
    expect(orders.map(({ id }) => id)).toEqual(['publisher', 'country', 'kind', 'date', 'weight']);
  });

  test('say of a source that carries nothing that it has no statement', () => {
    const [none] = sourceOrders([{ source: one!, statements: 0, alone: 0 }]).at(-1)!.groups;
    expect(none!.name).toBe('No statement');
  });

  test('have their groups in order, what is not on record last', () => {
    const made = (id: string, values: object) => ({
      statements: Number(id),
      alone: 0,
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
