import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import {
  fine,
  headword,
  lineWords,
  pairWords,
  paragraph,
  plain,
  type Words,
} from '../../src/view/blocks.ts';
import { passageWords, runsOf } from '../../src/view/passage.ts';

const edition = loadEdition('tests/fixtures/ferry');
const mark = (type: 'note' | 'term', id: string, start: number, text: string) => ({
  type,
  id,
  start,
  text,
  line: 1,
  column: 1,
});

describe('words', () => {
  test('alone are what a reader reads, without what a format adds', () => {
    const words: Words = [
      'The ',
      { is: 'name', words: [{ is: 'strong', text: 'Lorn' }, ' Gazette'] },
      { is: 'archive', href: 'https://x.example/', source: 3 },
      { is: 'sources', sources: [{ id: 'a', number: 4 }] },
      { is: 'time', date: '2019', text: ', 2019' },
    ];
    expect(plain(words)).toBe('The Lorn Gazette, 2019');
    expect(plain([])).toBe('');
  });

  test('of a line have its name, and a dot between its things', () => {
    const line = { type: 'line' as const, role: 'fine' as const, name: 'Terms' };
    expect(lineWords({ ...line, items: [['a', 'b'], ['c'], ['d']] })).toEqual([
      'Terms: ',
      ...['a', 'b', ' · ', 'c', ' · ', 'd'],
    ]);
  });

  test('for a name follow it after a dash', () => {
    expect(pairWords({ name: 'The council', words: ['Lorn'] })).toEqual([
      { is: 'strong', text: 'The council' },
      ' – ',
      'Lorn',
    ]);
  });

  test('are made into a paragraph, a line in small print or the head of an entry', () => {
    expect(paragraph('a')).toStrictEqual({ type: 'paragraph', words: ['a'] });
    expect(paragraph('a', 'alt')).toStrictEqual({ type: 'paragraph', role: 'alt', words: ['a'] });
    expect(fine('Place', ['Lorn', '!'])).toStrictEqual({
      type: 'line',
      role: 'fine',
      name: 'Place',
      items: [['Lorn', '!']],
    });
    expect(headword('Lorn', 'category', 'place')).toStrictEqual([
      { is: 'headword', text: 'Lorn' },
      { is: 'label', role: 'category', text: 'place' },
    ]);
  });
});

describe('a paragraph of the author’s', () => {
  test('is cut where a note, a term or a stress begins or ends', () => {
    // “ab” is stressed, “bcd” is a note’s, “c” a term inside it, “ef” strongly stressed.
    const runs = runsOf({
      text: 'abcdefg',
      marks: [mark('note', 'n', 1, 'bcd'), mark('term', 't', 2, 'c')],
      stresses: [
        { start: 0, end: 2, strong: false },
        { start: 4, end: 6, strong: true },
      ],
    });
    const plainly = { term: undefined, notes: [], stress: undefined, markers: [] };
    expect(runs).toEqual([
      { ...plainly, text: 'a', stress: 'emphasis' },
      { ...plainly, text: 'b', notes: ['n'], stress: 'emphasis' },
      { ...plainly, text: 'c', notes: ['n'], term: 't' },
      { ...plainly, text: 'd', notes: ['n'], markers: ['n'] },
      { ...plainly, text: 'ef', stress: 'strong' },
      { ...plainly, text: 'g' },
    ]);
  });

  test('is cut in the order of its places, also beyond the ninth', () => {
    const text = 'a'.repeat(12);
    const marks = [mark('term', 'late', 10, 'a'), mark('term', 'early', 2, 'a')];
    expect(
      runsOf({ text, marks, stresses: [] }).map(({ text: { length }, term }) => [length, term]),
    ).toEqual([
      [2, undefined],
      [1, 'early'],
      [7, undefined],
      [1, 'late'],
      [1, undefined],
    ]);
  });

  test('without any mark is one run', () => {
    expect(runsOf({ text: 'abc', marks: [], stresses: [] })).toEqual([
      { text: 'abc', term: undefined, notes: [], stress: undefined, markers: [] },
    ]);
  });

  test('has the number of each note after its words and what closes them', () => {
    const words = passageWords(edition.paragraphs[5]!);
    expect(words.slice(1)).toEqual([
      {
        is: 'author',
        text: 'let the people of Lorn vote',
        term: undefined,
        notes: ['vote-held'],
        stress: undefined,
        markers: [],
      },
      {
        is: 'author',
        text: '.',
        term: undefined,
        notes: [],
        stress: undefined,
        markers: ['vote-held'],
      },
      { is: 'note-mark', id: 'vote-held', name: 'note 7, check', text: '7' },
    ]);
    const marks = passageWords(edition.paragraphs[1]!).flatMap((run) =>
      typeof run !== 'string' && run.is === 'note-mark' ? [run.text] : [],
    );
    expect(marks).toEqual(['2', '3', '4', '5']);
  });
});
