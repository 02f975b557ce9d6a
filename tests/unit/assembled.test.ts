import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { readDraft } from '../../src/load/draft.ts';
import { assemble, citationOrder } from '../../src/model/edition.ts';

const edition = loadEdition('tests/fixtures/ferry');
const { draft } = readDraft('tests/fixtures/ferry');
const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

describe('an edition is put together', () => {
  const assembled = () => assemble(draft!);

  test('with its notes numbered in the order of their marks', () => {
    const { notes, paragraphs } = assembled();
    expect(notes.map(({ number, id, section }) => [number, id, section])).toEqual([
      [1, 'first-ferry', 'crossing'],
      [2, 'winter-losses', 'crossing'],
      [3, 'saltry-bridge', 'crossing'],
      [4, 'harbour-closed', 'crossing'],
      [5, 'two-petitions', 'crossing'],
      [6, 'bridge-cost', 'cost'],
      [7, 'vote-held', 'choice'],
    ]);
    expect(paragraphs.map((paragraph) => ids(paragraph.notes))).toEqual([
      ['first-ferry'],
      ['winter-losses', 'saltry-bridge', 'harbour-closed', 'two-petitions'],
      ['bridge-cost'],
      [],
      [],
      ['vote-held'],
    ]);
  });

  test('with its sources numbered as a reader meets them', () => {
    expect(assembled().sources.map(({ number, id }) => [number, id])).toEqual([
      [1, 'the-copy'],
      [2, 'harbour-book'],
      [3, 'lorn-gazette-history'],
      [4, 'council-accounts'],
      [5, 'saltry-operator'],
      [6, 'lorn-gazette-office'],
      [7, 'council-minutes'],
      [8, 'petitioners-letter'],
      [9, 'engineers-report'],
      [10, 'lorn-gazette-vote'],
    ]);
    const cites = (...sources: string[]) => [{ sources }];
    expect(
      citationOrder({
        copy: 'copy',
        terms: cites('term', 'note'),
        events: cites('event', 'figure'),
        figures: cites('figure', 'copy'),
        notes: cites('note', 'b', 'a'),
      }),
    ).toEqual(['copy', 'note', 'b', 'a', 'figure', 'event', 'term']);
  });

  test('with its sections, figures, terms, events and corrections in order', () => {
    const { sections, figures, terms, events, corrections, aliases, paragraphs } = assembled();
    expect(
      sections.map((section) => [
        section.number,
        section.id,
        section.paragraphs.map(({ number }) => number),
      ]),
    ).toEqual([
      [1, 'crossing', [1, 2]],
      [2, 'cost', [3, 4]],
      [3, 'choice', [5, 6]],
    ]);
    expect(ids(figures)).toEqual(['passengers', 'left-behind', 'spring', 'far']);
    expect(paragraphs.map((paragraph) => ids(paragraph.figures))).toEqual([
      [],
      ['passengers'],
      ['left-behind'],
      ['spring'],
      ['far'],
      [],
    ]);
    expect(terms.map(({ term }) => term)).toEqual([
      'Ferry',
      'Harbour master',
      'Lorn',
      'Ropeway',
      'The Sound',
      'Toll',
      'Town council',
    ]);
    expect(ids(events)).toEqual([
      ...['first-sailing', 'laid-up', 'two-boats', 'bridge-proposed', 'saltry-closed'],
      ...['night-boat', 'council-meeting', 'office-opens', 'vote', 'works'],
    ]);
    expect(ids(corrections)).toEqual([
      ...['winter-sum', 'older-name', 'petitions-taken-in', 'en-dash', 'cost-wording'],
      ...['passengers-added', 'minutes-dated', 'timeline-wording', 'rights-worded'],
    ]);
    expect(aliases.map(({ old }) => old)).toEqual([
      ...['harbour-shut', 'grandmother', 'cable-car', 'islanders-vote', 'gazette-2019'],
      'beginning',
    ]);
  });

  test('in order, whatever the order in the files', () => {
    const turned = assemble({
      ...draft!,
      terms: draft!.terms.toReversed(),
      events: draft!.events.toReversed(),
      corrections: draft!.corrections.toReversed(),
      figures: draft!.figures.toReversed(),
    });
    expect(turned.terms).toEqual(edition.terms);
    expect(turned.events).toEqual(edition.events);
    expect(turned.figures).toEqual(edition.figures);
    expect(turned.corrections.map(({ date }) => date)).toEqual([
      ...['2024-01-20', '2023-12-03', '2023-12-03', '2023-11-30', '2023-11-29'],
      ...['2023-11-28', '2023-11-28', '2023-11-27', '2023-11-26'],
    ]);
  });

  test('of two events that begin together the one that ends first comes first', () => {
    const [one] = draft!.events;
    const event = (id: string, date: string) => ({ ...one!, entry: { ...one!.entry, id, date } });
    const events = [event('year', '2019'), event('month', '2019-01'), event('day', '2019-01-01')];
    expect(ids(assemble({ ...draft!, events }).events)).toEqual(['day', 'month', 'year']);
  });
});
