import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import type { Source } from '../../src/model/edition.ts';
import type { Words } from '../../src/view/blocks.ts';
import { entries, related, sourcesLine, stated } from '../../src/view/entry.ts';
import { sourceEntry } from '../../src/view/source.ts';
import { carried, changed, leads, link } from './entry-words-expected.ts';

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

  test('says who wrote it, its headline with its address, who published it, when and of what kind it is', () => {
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
              {
                is: 'title',
                ours: false,
                words: ['A short history of Lorn'],
                href: 'https://gazette.example/history',
              },
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
    expect(head[0]?.[1]).toBe(', 3 June 2019 (primary, Norway).');
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

  test('without a title has its publisher alone, with the address', () => {
    expect(headOf({})).toEqual([
      {
        is: 'name',
        words: [
          {
            is: 'title',
            ours: false,
            words: [{ is: 'strong', text: 'The Mainland Mail' }],
            href: 'https://mail.example/letter',
          },
        ],
      },
      ', 16 May 2019 (news, Norway).',
    ]);
  });

  test('has its volume, its issue and its page before its date', () => {
    expect(headOf({ volume: '12', issue: '3', page: '4' })[1]).toBe(
      ' 12(3), p. 4, 16 May 2019 (news, Norway).',
    );
  });

  test('says which country it is from, before its language', () => {
    expect(headOf({ country: 'DK' })[1]).toBe(', 16 May 2019 (news, Denmark).');
    expect(headOf({ country: 'DK', language: 'da' })[1]).toBe(
      ', 16 May 2019 (news, Denmark, in Danish).',
    );
  });

  test('in another language keeps its headline as it is there, and says which language', () => {
    const [name, rest] = headOf({ title: 'Vi venter', 'title-is': 'headline', language: 'nb' });
    const words = [{ is: 'foreign', lang: 'nb', dir: 'ltr', text: 'Vi venter' }];
    expect(name).toMatchObject({ words: [{ is: 'title', ours: false, words }, ', ', {}] });
    expect(rest).toBe(', 16 May 2019 (news, Norway, in Norwegian Bokmål).');
  });
});

describe('the numbers of sources', () => {
  const said = (...statements: [string, ...string[]][]) =>
    stated(edition, {
      statements: statements.map(([text, ...sources]) => ({ text, sources, own: false })),
    });

  test('stand right after the statement that they carry, in its order; one that is not there is left out', () => {
    expect(said(['A.', 'harbour-book', 'nowhere', 'the-copy'], ['B.', 'the-copy'])).toEqual([
      'A.',
      carried(['harbour-book', 2], ['the-copy', 1]),
      ' B.',
      carried(['the-copy', 1]),
    ]);
  });

  test('stand once after statements on end that the same carry, in the same order', () => {
    const both: [string, string] = ['harbour-book', 'the-copy'];
    const turned: [string, string] = ['the-copy', 'harbour-book'];
    const one: [string, ...string[]] = ['E.', 'harbour-book'];
    expect(said(['A.', ...both], ['B;', ...both], ['c.', ...turned], ['D.', ...both], one)).toEqual(
      [
        'A.',
        ' B;',
        carried(['harbour-book', 2], ['the-copy', 1]),
        ' c.',
        carried(['the-copy', 1], ['harbour-book', 2]),
        ' D.',
        carried(['harbour-book', 2], ['the-copy', 1]),
        ' E.',
        carried(['harbour-book', 2]),
      ],
    );
  });

  test('stand nowhere after words of the editors’ own, nor where no source is there', () => {
    expect(said(['A.', 'the-copy'], ['B.'], ['C.'], ['D.', 'nowhere'])).toEqual([
      'A.',
      carried(['the-copy', 1]),
      ...[' B.', ' C.', ' D.'],
    ]);
    expect(said()).toEqual([]);
  });

  test('are links in a line where an entry rests on them as a whole, in its order', () => {
    expect(sourcesLine(edition, ['harbour-book', 'nowhere', 'the-copy'])).toEqual([
      leads('Sources', link('source', 'harbour-book', '2'), link('source', 'the-copy', '1')),
    ]);
    expect(sourcesLine(edition, ['the-copy', 'nowhere'])).toEqual([
      leads('Source', link('source', 'the-copy', '1')),
    ]);
    expect(sourcesLine(edition, ['nowhere'])).toEqual([]);
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
