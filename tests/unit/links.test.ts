import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { readDraft } from '../../src/load/draft.ts';
import { extended, idsOf, idsOfDraft, unpublished } from '../../src/model/ids.ts';
import { citationsOf, notesOf, sourcesOf, usesOf } from '../../src/model/links.ts';
import { sectionRedirects } from '../../src/model/section-redirects.ts';
import { sectionUses } from '../../src/model/section-uses.ts';

const edition = loadEdition('tests/fixtures/ferry');
const { draft } = readDraft('tests/fixtures/ferry');
const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

describe('links', () => {
  test('lead from a source to all that cites it', () => {
    const { notes, terms, events, figures } = citationsOf(edition, 'harbour-book');
    expect([notes, terms, events, figures].map(ids)).toEqual([
      ['first-ferry'],
      ['ferry', 'harbour-master', 'sound'],
      ['first-sailing', 'laid-up'],
      ['passengers', 'left-behind'],
    ]);
  });

  test('lead from a term to where it is marked and named', () => {
    const uses = (term: string) => {
      const { paragraphs, notes, events } = usesOf(edition, term);
      return [paragraphs.map(({ number }) => number), ids(notes), ids(events)];
    };
    expect(uses('ferry')).toEqual([[4], ['first-ferry'], ['two-boats']]);
    expect(uses('toll')).toEqual([[3], ['bridge-cost'], []]);
    // It is the id of a note, not of a term.
    expect(uses('saltry-bridge')).toEqual([[], [], []]);
  });

  test('lead from an event to its notes, and from entries to their sources by number', () => {
    expect(ids(notesOf(edition, 'laid-up'))).toEqual(['first-ferry']);
    const entries = [{ sources: ['council-minutes', 'the-copy'] }, { sources: ['the-copy'] }];
    expect(ids(sourcesOf(edition, entries))).toEqual(['the-copy', 'council-minutes']);
  });

  test('gather what a section uses', () => {
    const uses = edition.sections.map((section) => {
      const { terms, events, sources } = sectionUses(edition, section);
      return [ids(terms), ids(events), sources.map(({ number }) => number)];
    });
    expect(uses).toEqual([
      [
        ['harbour-master', 'lorn', 'ropeway', 'ferry'].sort((a, b) => a.localeCompare(b)),
        [...['first-sailing', 'laid-up', 'saltry-closed', 'council-meeting', 'office-opens']],
        [2, 3, 4, 5, 6, 7, 8],
      ],
      [['ferry', 'toll'], ['night-boat'], [2, 4, 7, 8, 9]],
      [['sound'], ['vote'], [2, 8, 9, 10]],
    ]);
  });

  test('lead from the pages of retired sections to what took their place', () => {
    const aliases = [
      { kind: 'section', old: 'start', new: 'crossing' },
      { kind: 'section', old: 'middle', new: 'p3' },
      { kind: 'note', old: 'note', new: 'p3' },
    ] as const;
    expect(sectionRedirects({ ...edition, aliases: [...aliases] }, '/base/')).toEqual({
      '/sections/start/': '/base/sections/crossing/',
      '/sections/middle/': '/base/#p3',
    });
  });
});

describe('ids', () => {
  test('in use are those of every kind, the same in a draft and in an edition', () => {
    const inUse = idsOfDraft(draft!);
    expect(inUse.section).toEqual(['crossing', 'cost', 'choice']);
    expect(inUse.paragraph).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6']);
    expect(inUse.figure).toEqual(['far', 'left-behind', 'passengers', 'spring']);
    expect(inUse.term).toContain('lorn');
    expect(inUse.correction).toHaveLength(9);
    const sorted = (all: Record<string, string[]>) =>
      Object.fromEntries(Object.entries(all).map(([kind, own]) => [kind, own.toSorted()]));
    expect(sorted(idsOf(edition))).toEqual(sorted(inUse));
  });

  test('that the ledger lacks are told by kind, and are added at its end', () => {
    const ledger = { ...idsOfDraft(draft!), note: ['gone'], section: ['cost'] };
    const inUse = { ...idsOfDraft(draft!), note: ['gone', 'new'], section: ['choice'] };
    expect(unpublished(inUse, ledger)).toEqual(['section choice', 'note new']);
    const longer = extended(ledger, inUse);
    expect(longer.note).toEqual(['gone', 'new']);
    expect(longer.section).toEqual(['cost', 'choice']);
    expect(longer.term).toEqual(ledger.term);
  });
});
