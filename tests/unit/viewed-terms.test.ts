import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { directionOf } from '../../src/model/languages.ts';
import { termEntry } from '../../src/view/term.ts';
import { carried, changed, leads, link, said } from './entry-words-expected.ts';

const edition = loadEdition('tests/fixtures/ferry');
const { meta } = edition;
const termOf = (id: string) => edition.terms.find((one) => one.id === id)!;
const history = carried(['lorn-gazette-history', 3]);

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
        said(undefined, 'An island town of 2,100 people at the last count, in 2016.', history),
        {
          type: 'list',
          role: 'scripts',
          items: [['Urdu: ', { is: 'foreign', lang: 'ur', dir: 'rtl', text: 'لورن' }]],
        },
        {
          type: 'pairs',
          role: 'namings',
          pairs: [
            { name: 'The council', words: ['Lorn', carried(['council-minutes', 7])] },
            {
              name: 'The islanders',
              words: ['Lorna', ': the older name, still on the boats', history],
            },
          ],
        },
      ],
      end: [
        leads('Paragraphs', link('paragraph', 'p1', '1')),
        leads('Notes', link('note', 'two-petitions', '5 Two accounts of the meeting')),
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
  const book = carried(['harbour-book', 2]);
  const native = (lang: string, text: string) => ({ is: 'foreign', lang, dir: 'rtl', text });
  const above = [
    {
      type: 'line',
      role: 'fine',
      name: 'Said',
      items: [[{ is: 'name', words: ['English “FERR-ee”'] }, book]],
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
    expect(text).toEqual([...above, said(undefined, definition, book), scripts]);
    expect(end).toEqual([
      { type: 'line', role: 'fine', name: 'Also', items: [['the boat']] },
      leads('Paragraphs', link('paragraph', 'p4', '4')),
      leads('Notes', link('note', 'first-ferry', '1 Two centuries, with a gap')),
      leads('Events', link('event', 'two-boats', 'A second boat is bought')),
    ]);
    const [line] = termEntry(edition, { ...termOf('ferry'), aliases: ['the boat', 'she'] }).end;
    expect(line).toMatchObject({ items: [['the boat; she']] });
  });

  test('in short says the same, and has no end', () => {
    const { text, end } = termEntry(edition, termOf('ferry'), true);
    expect(text).toEqual([...above, said(undefined, definition, book), scripts]);
    expect(end).toEqual([]);
  });

  test('without any of these has its definition alone', () => {
    const { text, end } = termEntry(edition, termOf('toll'));
    expect(text).toEqual([
      said(
        undefined,
        'A charge for crossing, paid at a barrier.',
        carried(['engineers-report', 9]),
      ),
    ]);
    expect(end.map((block) => 'name' in block && block.name)).toEqual(['Paragraphs', 'Notes']);
  });

  test('names the sources of its spoken form and of its other scripts, where they have some of their own', () => {
    const { scripts: own, ...ferry } = termOf('ferry');
    const sources = ['council-minutes', 'nowhere', 'the-copy'];
    const { text } = termEntry(edition, {
      ...ferry,
      'pronunciation-source': 'lorn-gazette-history',
      scripts: [{ ...own[0]!, sources }, own[1]!],
    });
    expect(text).toEqual([
      { ...above[0], items: [[{ is: 'name', words: ['English “FERR-ee”'] }, history]] },
      said(undefined, definition, book),
      {
        type: 'list',
        role: 'scripts',
        items: [
          ['Pashto: ', native('ps', 'کشتۍ'), carried(['council-minutes', 7], ['the-copy', 1])],
          ['Dari: ', native('prs', 'کشتی')],
        ],
      },
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
