import { describe, expect, test } from 'vitest';
import { aliases } from '../../src/checks/aliases.ts';
import { duplicateIds } from '../../src/checks/duplicates.ts';
import { publishedIds } from '../../src/checks/published-ids.ts';
import { renamedIds } from '../../src/checks/renamed-ids.ts';
import { draftOf, paragraph, told } from './small-draft.ts';

describe('an alias', () => {
  const draft = (alias: object, more: Record<string, object> = {}) =>
    draftOf({
      paragraphs: [paragraph(1, 'We wait.')],
      notes: { quay: { terms: [] }, pier: { terms: [] } },
      terms: { boat: {} },
      ledger: { note: ['quai', 'pier', 'peer'], term: ['ship'] },
      aliases: { first: alias, ...more },
    });
  const check = (alias: object, more?: Record<string, object>) => told(aliases(draft(alias, more)));

  test('leads from a published id that is gone to one that is in use, or to a paragraph', () => {
    expect(check({ kind: 'note', old: 'quai', new: 'quay' })).toEqual([]);
    expect(check({ kind: 'note', old: 'quai', new: 'p1' })).toEqual([]);
  });

  test('leads to nothing that is not there, and a term to no paragraph', () => {
    expect(check({ kind: 'note', old: 'quai', new: 'quays' })).toEqual([
      ['first new', 'no note has this id', 'quays', 'Did you mean quay?'],
    ]);
    expect(check({ kind: 'term', old: 'ship', new: 'p1' })).toEqual([
      ['first new', 'no term has this id', 'p1', 'Known: boat.'],
    ]);
  });

  test('is of an id that was published and that nothing has any more', () => {
    expect(check({ kind: 'note', old: 'pier', new: 'quay' })).toEqual([
      [
        'first old',
        'a note still has this id',
        'pier',
        'Take the alias out, or give the entry its new id.',
      ],
    ]);
    expect(check({ kind: 'note', old: 'peers', new: 'quay' })).toEqual([
      ['first old', 'no note was ever published under this id', 'peers', 'Did you mean peer?'],
    ]);
  });

  test('is the only one of its id, of its kind', () => {
    const one = { kind: 'note', old: 'quai', new: 'quay' };
    expect(check(one, { second: one })).toEqual([
      ['second old', 'two aliases of one note', 'quai', 'Keep one of them.'],
    ]);
    expect(check(one, { second: { ...one, old: 'peer' } })).toEqual([]);
    expect(check(one, { second: { kind: 'term', old: 'ship', new: 'boat' } })).toEqual([]);
  });
});

describe('an id', () => {
  test.each([
    ['notes', 'notes'],
    ['terms', 'terms'],
    ['events', 'events'],
    ['sources', 'sources'],
    ['figures', 'figures'],
    ['corrections', 'corrections'],
  ])('of %s stands for one thing', (field, name) => {
    const entries = { first: { id: 'same' }, other: {}, second: { id: 'same' } };
    expect(told(duplicateIds(draftOf({ [field]: entries })))).toEqual([
      [
        'second id',
        `two ${name} have the same id`,
        'same',
        'The first is at first id:1:1. Give this one another.',
      ],
    ]);
  });

  test('of a section stands for one, an id may be that of two kinds', () => {
    const sections = [{ id: 'a' }, { id: 'b' }, { id: 'a' }];
    expect(told(duplicateIds(draftOf({ meta: { sections }, notes: { a: {} } })))).toEqual([
      [
        'edition sections 2 id',
        'two sections have the same id',
        'a',
        'The first is at edition sections 0 id:1:1. Give this one another.',
      ],
    ]);
  });

  test('once published is in use or has an alias of its kind', () => {
    const draft = {
      notes: { quay: {}, pier: {} },
      terms: { boat: {} },
      ledger: { note: ['quay', 'pier', 'pear'], term: ['boat', 'ship'] },
    };
    const gone = 'and links to it would no longer land';
    const advice = (near: string, kind: string, old: string) =>
      'Give it back its id. If it is gone for good, retire it with a line in aliases.yaml that ' +
      `names what takes its place (nearest: ${near}):\n  - { kind: ${kind}, old: ${old}, new: ${near} }`;
    expect(told(publishedIds(draftOf(draft)))).toEqual([
      [
        'ledger note 2',
        `the note “pear” was published, ${gone}`,
        'pear',
        advice('pier', 'note', 'pear'),
      ],
      [
        'ledger term 1',
        `the term “ship” was published, ${gone}`,
        'ship',
        advice('boat', 'term', 'ship'),
      ],
    ]);
    const retired = {
      a: { kind: 'note', old: 'pear', new: 'pier' },
      b: { kind: 'note', old: 'ship', new: 'quay' },
    };
    expect(publishedIds(draftOf({ ...draft, aliases: retired })).map(({ found }) => found)).toEqual(
      ['ship'],
    );
  });

  test('that is gone, where there is one that was never published, was given that name', () => {
    const draft = draftOf({
      notes: { peat: {}, pxxr: {} },
      ledger: { note: ['peat', 'pear'] },
    });
    expect(publishedIds(draft)).toEqual([]);
    expect(renamedIds(draft).map(({ file, hint }) => [file, hint])).toEqual([
      [
        'pxxr id',
        'Give it back its id: pear. Links lead to the old id: to retire it, add to aliases.yaml:\n' +
          '  - { kind: note, old: pear, new: pxxr }',
      ],
    ]);
  });
});
