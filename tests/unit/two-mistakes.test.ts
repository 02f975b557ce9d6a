import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/load-edition.ts';
import { type Mutation, withMutations } from './mutated-content.ts';

const told = (...mutations: Mutation[]): string[] =>
  withMutations(mutations, (folder) =>
    checkContent(folder).map(({ rule, found }) => [rule, found].filter(Boolean).join(' ')),
  );

describe('two mistakes in one entry are both told', () => {
  test.each<[string, Mutation, Mutation, string[]]>([
    [
      'a verdict that does not exist, and a source',
      { file: 'notes/cost.yaml', find: 'holds: holds', put: 'holds: hold' },
      {
        file: 'notes/cost.yaml',
        find: 'works. [@engineers-report]',
        put: 'works. [@engineer-report]',
      },
      ['unknown-value "hold"', 'unknown-id engineer-report'],
    ],
    [
      'a date that does not exist, and a term',
      { file: 'timeline.yaml', find: 'date: 1987', put: 'date: 1987-13' },
      { file: 'timeline.yaml', find: 'terms: [ferry, council]', put: 'terms: [fery, council]' },
      ['date-day "1987-13"', 'unknown-id fery'],
    ],
    [
      'a field with a slip, and a paragraph that is not there',
      { file: 'figures/far.yaml', find: 'title:', put: 'titel:' },
      { file: 'figures/far.yaml', find: 'paragraph: 5', put: 'paragraph: 9' },
      ['unknown-field', 'unknown-id 9'],
    ],
  ])('%s', (_, one, two, both) => {
    expect(told(one)).toEqual([both[0]]);
    expect(told(two)).toEqual([both[1]]);
    expect(told(one, two).sort()).toEqual([...both].sort());
  });

  test('but not the second where it is a part of the first', () => {
    const find = 'terms: [ferry, council]';
    expect(told({ file: 'timeline.yaml', find, put: 'terms: [fery, Council]' })).toHaveLength(1);
  });
});
