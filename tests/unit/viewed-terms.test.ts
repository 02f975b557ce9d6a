import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { directionOf } from '../../src/model/languages.ts';
import { termEntry } from '../../src/view/term.ts';
import { changed, leads, link, rests, said } from './entry-words-expected.ts';

const edition = loadEdition('tests/fixtures/ferry');
const { meta } = edition;
const termOf = (id: string) => edition.terms.find((one) => one.id === id)!;
const minutes = ['council-minutes', 'Town council', ', 20 May 2019 (primary)', '7'] as const;

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
