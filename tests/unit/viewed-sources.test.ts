import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import type { Source } from '../../src/model/edition.ts';
import type { Words } from '../../src/view/blocks.ts';
import { cited, citedNumbers, entries, related } from '../../src/view/entry.ts';
import { sourceEntry } from '../../src/view/source.ts';
import { changed, leads, link, rests } from './entry-words-expected.ts';

const edition = loadEdition('tests/fixtures/ferry');

const sourceOf = (id: string) => edition.sources.find((one) => one.id === id)!;

describe('a source', () => {
  const read = (href: string, source: number) => ({
    type: 'paragraph',
    role: 'fine',
    words: [
      { is: 'archive', href: `https://web.archive.org/web/*/${href}`, source },
      'read on ',
      { is: 'time', date: '2024-02-01', text: '1 February 2024' },
    ],
  });

  test('says who wrote it, its headline, who published it, when and of what kind it is', () => {
    expect(sourceEntry(edition, sourceOf('lorn-gazette-history'))).toEqual({
      kind: 'source',
      id: 'lorn-gazette-history',
      number: 3,
      head: [
        [
          {
            is: 'name',
            words: [
              'Lorn Museum, ',
              { is: 'title', ours: false, words: ['A short history of Lorn'] },
              ', ',
              { is: 'strong', text: 'Lorn Museum, in The Lorn Gazette' },
            ],
          },
          ', undated (reference).',
        ],
        [{ is: 'address', text: 'https://gazette.example/history' }],
      ],
      text: [read('https://gazette.example/history', 3)],
      end: [
        leads('Notes', link('note', 'first-ferry', '1 Two centuries, with a gap')),
        leads('Terms', link('term', 'lorn', 'Lorn'), link('term', 'ropeway', 'Ropeway')),
        leads('Events', link('event', 'two-boats', 'A second boat is bought')),
      ],
    });
  });

  test('without an address has neither it nor a copy; our description stands in brackets', () => {
    const { head, text, end } = sourceEntry(edition, sourceOf('harbour-book'));
    expect(head).toEqual([
      [
        {
          is: 'name',
          words: [
            { is: 'title', ours: true, words: ['[Harbour book of Lorn, 1811 to 1987]'] },
            ', ',
            { is: 'strong', text: 'Harbour office' },
          ],
        },
        ', undated (primary, in Danish); read in a copy.',
      ],
    ]);
    expect(text).toEqual([]);
    expect(end[2]).toEqual(
      leads(
        'Figures',
        link('figure', 'passengers', 'Passengers a year, 2013–2018'),
        link('figure', 'left-behind', 'Travellers left on the quay, three counts'),
      ),
    );
  });

  test('that is the copy leads to the op-ed, and one that was corrected says so', () => {
    const { head, end } = sourceEntry(edition, sourceOf('the-copy'));
    expect(head[0]?.[1]).toBe(', 3 June 2019 (primary).');
    expect(end).toEqual([leads('Text', link('page', '', 'the op-ed itself'))]);
    expect(sourceEntry(edition, sourceOf('council-minutes')).end.at(-1)).toEqual(
      changed(
        '2023-11-28',
        'minutes-dated',
        'Changed on 28 November 2023',
        ': The date stands on the last page.',
      ),
    );
  });

  const headOf = (changes: Partial<Source>): Words =>
    sourceEntry(edition, { ...sourceOf('petitioners-letter'), ...changes } as Source).head[0]!;

  test('without a title has its publisher alone', () => {
    expect(headOf({})).toEqual([
      { is: 'name', words: [{ is: 'strong', text: 'The Mainland Mail' }] },
      ', 16 May 2019 (news).',
    ]);
  });

  test('has its volume, its issue and its page before its date', () => {
    expect(headOf({ volume: '12', issue: '3', page: '4' })[1]).toBe(
      ' 12(3), p. 4, 16 May 2019 (news).',
    );
  });

  test('in another language keeps its headline as it is there, and says which language', () => {
    const [name, rest] = headOf({ title: 'Vi venter', 'title-is': 'headline', language: 'nb' });
    const words = [{ is: 'foreign', lang: 'nb', dir: 'ltr', text: 'Vi venter' }];
    expect(name).toMatchObject({ words: [{ is: 'title', ours: false, words }, ', ', {}] });
    expect(rest).toBe(', 16 May 2019 (news, in Norwegian Bokmål).');
  });
});

describe('the sources of an entry', () => {
  test('stand in the order of the entry; one that is not there is left out', () => {
    expect(cited(edition, ['harbour-book', 'nowhere', 'the-copy'])).toEqual({
      ...rests(
        ['harbour-book', 'Harbour office', ', undated (primary)', '2'],
        ['the-copy', 'The Lorn Gazette', ', 3 June 2019 (primary)', '1'],
      ),
    });
    expect(citedNumbers(edition, ['harbour-book', 'the-copy'])).toEqual([
      ' ',
      { is: 'source-numbers', text: '(sources: 2, 1)' },
    ]);
    expect(citedNumbers(edition, ['nowhere'])[1]).toMatchObject({ text: '(source: )' });
  });
});

test('an entry leads to paragraphs, notes, terms, figures and events, in this order', () => {
  const { notes, terms, figures, events } = edition;
  const [note, term, figure, event] = [notes[0]!, terms[0]!, figures[0]!, events[0]!];
  const all = related({
    events: [event],
    figures: [figure],
    terms: [term],
    notes: [note],
    paragraphs: [{ number: 2 }, { number: 11 }],
  });
  expect(all).toEqual([
    leads('Paragraphs', link('paragraph', 'p2', '2'), link('paragraph', 'p11', '11')),
    leads('Notes', link('note', 'first-ferry', '1 Two centuries, with a gap')),
    leads('Terms', link('term', 'ferry', 'Ferry')),
    leads('Figures', link('figure', 'passengers', 'Passengers a year, 2013–2018')),
    leads('Events', link('event', 'first-sailing', 'The first ferry sails')),
  ]);
  expect(related({})).toEqual([]);
});

test('entries stand in one block of their kind, with a title where they have one; none in no block', () => {
  const entry = { kind: 'term' as const, id: 'a', head: [], text: [], end: [] };
  expect(entries('term', [1], () => entry)).toEqual([
    { type: 'entries', kind: 'term', entries: [entry] },
  ]);
  expect(entries('term', [1], () => entry)[0]).not.toHaveProperty('title');
  expect(entries('term', [1], () => entry, 'Terms')[0]).toHaveProperty('title', 'Terms');
  expect(entries('term', [], () => entry)).toEqual([]);
});
