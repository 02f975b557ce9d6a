import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { directionOf } from '../../src/model/languages.ts';
import { eventEntry } from '../../src/view/event.ts';
import { noteEntry, noteText } from '../../src/view/note.ts';
import { termEntry } from '../../src/view/term.ts';
import { changed, leads, link, rests, said } from './entry-words-expected.ts';

const edition = loadEdition('tests/fixtures/ferry');
const { meta } = edition;
const noteOf = (id: string) => edition.notes.find((one) => one.id === id)!;
const termOf = (id: string) => edition.terms.find((one) => one.id === id)!;
const eventOf = (id: string) => edition.events.find((one) => one.id === id)!;
const minutes = ['council-minutes', 'Town council', ', 20 May 2019 (primary)', '7'] as const;

describe('a note', () => {
  test('that checks a claim has its verdict between gist and body, its source and its change', () => {
    expect(noteEntry(edition, noteOf('winter-losses'))).toEqual({
      kind: 'note',
      id: 'winter-losses',
      number: 2,
      head: [
        [{ is: 'kind', text: 'check' }, ': ', { is: 'headword', text: 'A cost nobody printed' }],
      ],
      text: [
        said(
          'gist',
          'The council’s accounts for 2018 give the loss of a whole winter, not of one crossing.',
        ),
        said(
          'finding',
          { is: 'strong', text: 'How far it holds: not found in the record.' },
          ' No page seen gives a cost for a single crossing.',
        ),
        said(
          'body',
          'The council printed a loss of 90,000 crowns for the winter of 2018; ' +
            'the number of crossings is not given.',
        ),
      ],
      end: [
        rests(['council-accounts', 'Town council', ', February 2019 (data)', '4']),
        changed('2024-01-20', 'winter-sum', 'Changed on 20 January 2024', ': A digit was misread.'),
      ],
    });
  });

  test('of two voices says who speaks, and leads to its terms and events', () => {
    expect(noteEntry(edition, noteOf('two-petitions'))).toEqual({
      kind: 'note',
      id: 'two-petitions',
      number: 5,
      head: [
        [
          { is: 'kind', text: 'voices' },
          ': ',
          { is: 'headword', text: 'Two accounts of the meeting' },
        ],
      ],
      text: [
        said(
          'gist',
          'The council and the petitioners describe the meeting of 14 May 2019 differently.',
        ),
        said(
          'body',
          { is: 'strong', text: 'The council:' },
          ' Both petitions were laid on the table, and any member could have read from them.',
        ),
        said(
          'body',
          { is: 'strong', text: 'The petitioners:' },
          ' Both petitions were handed in on time, and nobody was given the floor to read them.',
        ),
        said(
          'body',
          'A third account, by the clerk, was promised but was not seen. The minutes list both ' +
            'petitions and say nothing of a reading.',
        ),
      ],
      end: [
        rests(
          [...minutes],
          ['petitioners-letter', 'The Mainland Mail', ', 16 May 2019 (news)', '8'],
        ),
        leads('Terms', link('term', 'lorn', 'Lorn')),
        leads('Events', link('event', 'council-meeting', 'The council meets')),
      ],
    });
  });

  test.each([
    ['first-ferry', 'How far it holds: partly.'],
    ['bridge-cost', 'How far it holds: holds.'],
    ['vote-held', 'How far it holds: disputed.'],
  ])('%s says how far its claim holds: %s', (id, verdict) => {
    expect(noteText(noteOf(id))[1]?.words[0]).toEqual({ is: 'strong', text: verdict });
  });
});

describe('a term', () => {
  test('has each side’s name where the name is disputed, and its name in other scripts', () => {
    expect(termEntry(edition, termOf('lorn'))).toEqual({
      kind: 'term',
      id: 'lorn',
      head: [
        [
          { is: 'headword', text: 'Lorn' },
          { is: 'label', role: 'category', text: 'place' },
        ],
      ],
      text: [
        said(undefined, 'An island town of 2,100 people at the last count, in 2016.'),
        {
          type: 'list',
          role: 'scripts',
          items: [['Urdu: ', { is: 'foreign', lang: 'ur', dir: 'rtl', text: 'لورن' }]],
        },
        {
          type: 'pairs',
          role: 'namings',
          pairs: [
            { name: 'The council', words: ['Lorn'] },
            { name: 'The islanders', words: ['Lorna: the older name, still on the boats'] },
          ],
        },
      ],
      end: [
        leads('Paragraphs', link('paragraph', 'p1', '1')),
        leads('Notes', link('note', 'two-petitions', '5 Two accounts of the meeting')),
        rests(
          [
            'lorn-gazette-history',
            'Lorn Museum, in The Lorn Gazette',
            ', undated (reference)',
            '3',
          ],
          [...minutes],
        ),
        changed(
          '2023-12-03',
          'older-name',
          'Added on 3 December 2023',
          ': The islanders’ own name for the town was missing.',
        ),
      ],
    });
  });

  const definition =
    'The boat between Lorn and the mainland; two boats of the same build share the work.';
  const native = (lang: string, text: string) => ({ is: 'foreign', lang, dir: 'rtl', text });
  const above = [
    {
      type: 'line',
      role: 'fine',
      name: 'Said',
      items: [[{ is: 'name', words: ['English “FERR-ee”'] }]],
    },
  ];
  const scripts = {
    type: 'list',
    role: 'scripts',
    items: [
      ['Pashto: ', native('ps', 'کشتۍ')],
      ['Dari: ', native('prs', 'کشتی')],
      ['Urdu (boat): ', native('ur', 'کشتی')],
    ],
  };

  test('says how it is spoken, what else it is called and where it is used', () => {
    const { text, end } = termEntry(edition, termOf('ferry'));
    expect(text).toEqual([...above, said(undefined, definition), scripts]);
    expect(end).toEqual([
      { type: 'line', role: 'fine', name: 'Also', items: [['the boat']] },
      leads('Paragraphs', link('paragraph', 'p4', '4')),
      leads('Notes', link('note', 'first-ferry', '1 Two centuries, with a gap')),
      leads('Events', link('event', 'two-boats', 'A second boat is bought')),
      rests(['harbour-book', 'Harbour office', ', undated (primary)', '2']),
    ]);
    const [line] = termEntry(edition, { ...termOf('ferry'), aliases: ['the boat', 'she'] }).end;
    expect(line).toMatchObject({ items: [['the boat; she']] });
  });

  test('in short has the numbers of its sources after the definition, and no end', () => {
    const { text, end } = termEntry(edition, termOf('ferry'), true);
    const numbers = { is: 'source-numbers', text: '(source: 2)' };
    expect(text).toEqual([
      ...above,
      { type: 'paragraph', words: [definition, ' ', numbers] },
      scripts,
    ]);
    expect(end).toEqual([]);
    const [short] = termEntry(edition, termOf('lorn'), true).text;
    expect(short).toMatchObject({ words: [expect.anything(), ' ', { text: '(sources: 3, 7)' }] });
  });

  test('without any of these has its definition alone', () => {
    const { text, end } = termEntry(edition, termOf('toll'));
    expect(text).toEqual([said(undefined, 'A charge for crossing, paid at a barrier.')]);
    expect(end.map((block) => 'name' in block && block.name)).toEqual([
      'Paragraphs',
      'Notes',
      'Source',
    ]);
  });

  test('names a language as the edition does, or else by its English name', () => {
    const [ferry, languages] = [termOf('ferry'), { ps: 'Pakhto' }];
    const { text } = termEntry({ ...edition, meta: { ...meta, languages } }, ferry);
    const items = text.flatMap((block) => (block.type === 'list' ? block.items : []));
    expect(items.map(([name]) => name)).toEqual(['Pakhto: ', 'Dari: ', 'Urdu (boat): ']);
    expect(['he', 'ar', 'fa', 'en', 'ur-Latn'].map(directionOf)).toEqual([
      ...['rtl', 'rtl', 'rtl', 'ltr', 'ltr'],
    ]);
  });
});

describe('an event', () => {
  const head = (
    date: string,
    words: string,
    second: string | undefined,
    title: string,
    of: string,
  ) => [
    [
      { is: 'time', date, text: words },
      ...(second ? [{ is: 'label', role: 'second', text: second }] : []),
    ],
    [
      { is: 'headword', text: title },
      { is: 'label', role: 'strand', text: of },
    ],
  ];
  const gazette = ['lorn-gazette-vote', 'The Lorn Gazette', ', undated (news)', '10'] as const;
  const place = (name: string) => ({ type: 'line', role: 'fine', name: 'Place', items: [[name]] });

  test('has its date in both calendars, its strand, its place and what it bears on', () => {
    expect(eventEntry(edition, eventOf('vote'))).toEqual({
      kind: 'event',
      id: 'vote',
      head: head('2019-11', 'late November 2019', 'Agrahayana 1941', 'The islanders vote', 'Town'),
      text: [
        said(
          undefined,
          'A majority votes for the boats; the two sides differ on what the vote binds.',
        ),
      ],
      end: [
        place('Lorn'),
        leads('Paragraphs', link('paragraph', 'p6', '6')),
        leads('Notes', link('note', 'vote-held', '7 A vote, and what it binds')),
        rests([...gazette]),
      ],
    });
  });

  test('with an open end has it in no other calendar; in short it has no end of its own', () => {
    expect(eventEntry(edition, eventOf('works'), true)).toEqual({
      kind: 'event',
      id: 'works',
      head: head('2020', 'from 2020, no end on record', undefined, 'The boats are mended', 'Boats'),
      text: [
        {
          type: 'paragraph',
          words: [
            'Works on both boats begin; no report of their end was found.',
            ' ',
            { is: 'source-numbers', text: '(source: 10)' },
          ],
        },
      ],
      end: [],
    });
  });

  test('leads to the terms that it names, and tells what was changed in it', () => {
    expect(eventEntry(edition, eventOf('two-boats')).end.slice(0, 2)).toEqual([
      place('Lorn'),
      leads('Terms', link('term', 'ferry', 'Ferry'), link('term', 'council', 'Town council')),
    ]);
    expect(eventEntry(edition, eventOf('council-meeting')).end.at(-1)).toEqual(
      changed(
        '2023-12-03',
        'petitions-taken-in',
        'Changed on 3 December 2023',
        ': The minutes list “two” petitions, A & B.',
      ),
    );
  });

  test('of a strand that the edition does not name has no words for it', () => {
    const event = { ...eventOf('vote'), strand: 'sea' };
    expect(eventEntry(edition, event).head[1]?.[1]).toMatchObject({ text: '' });
  });
});
