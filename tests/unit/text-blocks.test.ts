import { describe, expect, test } from 'vitest';
import { blocksText } from '../../src/plain-text/blocks.ts';
import type { Block, Words } from '../../src/view/blocks.ts';
import type { Entry } from '../../src/view/entry.ts';

const text = (...blocks: Block[]): string[] => blocksText(blocks).split('\n');
const said = (...words: Words): Block => ({ type: 'paragraph', words });
const long = 'words '.repeat(13).trim();

describe('in plain text', () => {
  test('a heading has dashes for its level', () => {
    expect(text({ type: 'heading', level: 2, text: 'A' })).toEqual(['    --- A ---']);
    expect(text({ type: 'heading', level: 3, text: 'A' })).toEqual(['    -- A --']);
    expect(text({ type: 'heading', level: 4, text: 'A' })).toEqual(['    A']);
  });

  test('blocks have an empty line between them', () => {
    expect(text(said('a'), said('b'))).toEqual(['    a', '', '    b']);
    expect(text()).toEqual(['']);
  });

  test('words stand as they are, with the numbers of notes and sources and with labels in brackets', () => {
    const words: Words = [
      { is: 'strong', text: 'A' },
      { is: 'label', role: 'at', text: 'at 2' },
      ' b',
      { is: 'note-mark', id: 'n', name: 'Note 3', text: '3' },
      { is: 'sources', sources: [{ id: 's', number: 4 }] },
      { is: 'name', words: [' c', { is: 'label', role: 'at', text: 'd' }] },
      { is: 'archive', href: 'https://x.example/', source: 1 },
    ];
    expect(text(said(...words))).toEqual(['    A (at 2) b[3] [source 4] c (d)']);
    const sources = [4, 11, 2].map((number) => ({ id: `s${number}`, number }));
    expect(text(said('A.', { is: 'sources', sources }, ' B.'))).toEqual([
      '    A. [sources 4, 11, 2] B.',
    ]);
  });

  test('a paragraph is even at its left, a change and a line are set in by two from their second line', () => {
    expect(text(said(long))).toEqual([`    ${'words '.repeat(11).trim()}`, '    words words']);
    expect(text({ type: 'change', date: '2024-01-20', words: [long] })).toEqual([
      `    ${'words '.repeat(11).trim()}`,
      '      words words',
    ]);
    const line = { type: 'line' as const, role: 'fine' as const, name: 'Name', items: [[long]] };
    expect(text(line)).toEqual([
      `    Name: ${'words '.repeat(10).trim()}`,
      '      words words words',
    ]);
    expect(text({ ...line, role: 'turn', items: [['a']] })).toEqual(['    * * *  Name: a']);
  });

  test('a list has a dash or a number for each thing, the lines of a thing one under the other', () => {
    const items: Words[] = [[long], ['b']];
    expect(text({ type: 'list', items })).toEqual([
      `    - ${'words '.repeat(11).trim()}`,
      '      words words',
      '    - b',
    ]);
    expect(text({ type: 'list', ordered: true, lead: 'Lead:', items })).toEqual([
      '    Lead:',
      `    1. ${'words '.repeat(11).trim()}`,
      '       words words',
      '    2. b',
    ]);
    expect(text({ type: 'list', role: 'scripts', items })).toEqual([
      `    ${'words '.repeat(11).trim()}`,
      '      words words',
      '    b',
    ]);
  });

  test('the key has its words in a column, names of two sides have a dash', () => {
    const pairs = [
      { name: 'context', words: [long] },
      { name: 'check', words: ['b'] },
    ];
    expect(text({ type: 'pairs', role: 'key', pairs })).toEqual([
      `    context  ${'words '.repeat(10).trim()}`,
      '             words words words',
      '    check    b',
    ]);
    expect(text({ type: 'pairs', role: 'namings', pairs })).toEqual([
      `    context – ${'words '.repeat(9).trim()}`,
      '      words words words words',
      '    check – b',
    ]);
  });

  test('a table has columns; a wide one has a list for each row', () => {
    const table = {
      type: 'table' as const,
      head: ['A', 'B'],
      rows: [
        ['a', '7'],
        ['b', '8'],
      ],
    };
    expect(text(table)).toEqual(['    A  B', `    ${'-'.repeat(68)}`, '    a  7', '    b  8']);
    expect(text({ ...table, wide: true })).toEqual([
      '    a:',
      '    - B: 7',
      '',
      '    b:',
      '    - B: 8',
    ]);
  });

  test('the author’s words stand at the left edge, under the number of their paragraph', () => {
    expect(
      text({
        type: 'passage',
        number: 3,
        words: [
          {
            is: 'author' as const,
            text: `${long} x`,
            term: undefined,
            notes: [],
            stress: undefined,
            markers: [],
          },
        ],
      }),
    ).toEqual([
      '    Paragraph 3',
      '',
      'words words words words words words words words words words words words',
      'words x',
    ]);
  });
});

describe('an entry in plain text', () => {
  const entry: Entry = {
    kind: 'term',
    id: 'a',
    number: 7,
    head: [[{ is: 'headword', text: 'Head' }], ['second line']],
    text: [said('one'), said('two')],
    end: [said('end'), said('last')],
  };
  const entries = (kind: Entry['kind'], more: Partial<Entry> = {}): string[] =>
    text({ type: 'entries', kind, entries: [{ ...entry, ...more, kind }] });

  test('stands under its names, set in by eight, what belongs to it line under line', () => {
    const lines = [
      '        second line',
      '        one',
      '        two',
      '        end',
      '        last',
    ];
    expect(entries('term')).toEqual(['    Head', ...lines]);
    expect(entries('event')).toEqual(['    Head', ...lines]);
    expect(entries('source')).toEqual(['    7. Head', ...lines]);
  });

  test('of a note or a figure has its paragraphs apart, and its end after them', () => {
    const lines = [
      '        second line',
      '        one',
      '',
      '        two',
      '',
      '        end',
      '        last',
    ];
    expect(entries('note')).toEqual(['    [7] Head', ...lines]);
    expect(entries('figure')).toEqual(['    Head', ...lines]);
  });

  test('has a long name broken in line with what belongs to it', () => {
    expect(entries('term', { head: [[long]], text: [], end: [] })).toEqual([
      `    ${'words '.repeat(11).trim()}`,
      '        words words',
    ]);
    expect(entries('term', { head: [], text: [], end: [] })).toEqual(['    ']);
  });

  test('stands apart from others, under the title of all where they have one', () => {
    const one = { ...entry, head: [['a']], text: [], end: [] };
    const block = { type: 'entries' as const, kind: 'term' as const, entries: [one, one] };
    expect(text(block)).toEqual(['    a', '', '    a']);
    expect(text({ ...block, title: 'Terms' })).toEqual(['    Terms', '', '    a', '', '    a']);
  });
});
