import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import {
  countStatements,
  holdersOf,
  isAlone,
  mostRelied,
  relianceOf,
  withStatements,
} from '../../src/model/reliance.ts';
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

  test('are counted over their entries', () => {
    const holders = holdersOf(edition);
    expect(countStatements([])).toBe(0);
    expect(countStatements(holders)).toBe(holders.flatMap(({ statements }) => statements).length);
  });

  test('name their sources, and are marked where there are several', () => {
    const statement = { text: 'A boat came.', sources: ['the-copy'], own: false };
    const number = (id: string) => ({ id, number: byId(id).number });
    expect(statementWords(edition, statement)).toEqual([
      'A boat came.',
      { is: 'sources', sources: [number('the-copy')] },
    ]);
    expect(statementWords(edition, { ...statement, text: 'and went.' })[0]).toBe('… and went.');
    const several = { ...statement, sources: ['the-copy', 'harbour-book'] };
    expect(statementWords(edition, several).at(-1)).toBe(' (several sources)');
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
