import { expect, test } from 'vitest';
import {
  asListed,
  byKind,
  byLetter,
  inDispute,
  letterOf,
  termKinds,
} from '../../src/model/term-groups.ts';
import { termCategories } from '../../src/schemas/term-categories.ts';

test('every category of a term is in one kind of the index', () => {
  const placed = termKinds.flatMap(({ categories }) => categories);
  expect(placed.toSorted()).toEqual(termCategories.toSorted());
});

test('a term is filed under its first letter, without accents, marks and the case it is written in', () => {
  const letters = ['ferry', 'Élan', '“Lorn” line', '3 boats', '1921', 'Љ'];
  expect(letters.map((term) => letterOf({ term }))).toEqual(['F', 'E', 'L', 'B', '#', 'Љ']);
});

test('letters have their terms in the order given, and none is empty', () => {
  const terms = ['Bell', 'Boat', 'Éclair', 'Eel'].map((term) => ({ term }));
  const [bell, boat, eclair, eel] = terms;
  expect(byLetter(terms)).toEqual([
    { letter: 'B', terms: [bell, boat] },
    { letter: 'E', terms: [eclair, eel] },
  ]);
});

test('kinds come in the order of the table, and those without terms are left out', () => {
  const council = { term: 'Council', category: 'institution' as const };
  const vote = { term: 'Vote', category: 'event' as const };
  const crew = { term: 'Crew', category: 'group' as const };
  const kinds = byKind([vote, council, crew]).map(({ id, terms }) => [id, terms]);
  expect(kinds).toEqual([
    ['groups', [council, crew]],
    ['words', [vote]],
  ]);
});

test('names in dispute come first', () => {
  const terms = ['a', 'b', 'c', 'd'].map((id) => ({
    id,
    namings: id === 'b' || id === 'd' ? [] : undefined,
  }));
  expect(inDispute(terms).map(({ id }) => id)).toEqual(['b', 'd']);
  expect(asListed(terms).map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c']);
});
