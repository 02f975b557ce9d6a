import { describe, expect, test } from 'vitest';
import { apart, heading, tableText, together, wrapped } from '../../src/plain-text/lines.ts';

describe('a paragraph of plain text', () => {
  test('is broken where the next word would pass column 72, four columns from the edge', () => {
    // 4 columns, 63 letters, a space and 4 letters are 72.
    expect(wrapped(`${'a'.repeat(63)} bbbb`)).toBe(`    ${'a'.repeat(63)} bbbb`);
    expect(wrapped(`${'a'.repeat(63)} bbbbb`)).toBe(`    ${'a'.repeat(63)}\n    bbbbb`);
  });

  test('has its own room in the first line and in those that follow', () => {
    expect(wrapped('aa bb cc dd ee', 0, 2, 7)).toBe('aa bb\n  cc dd\n  ee');
    expect(wrapped('aa bb cc dd ee', 4, 0, 7)).toBe('    aa\nbb cc\ndd ee');
    expect(wrapped('aa bb cc', 2, undefined, 7)).toBe('  aa bb\n  cc');
  });

  test('keeps a word that is longer than the line whole', () => {
    expect(wrapped('aaaaaaaaaa b', 1, 1, 5)).toBe(' aaaaaaaaaa\n b');
  });

  test('counts a letter beyond the sixteenth bit once', () => {
    expect(wrapped('𐐀𐐀 𐐀𐐀', 0, 0, 5)).toBe('𐐀𐐀 𐐀𐐀');
  });

  test('of nothing is an empty line', () => {
    expect(wrapped('', 2)).toBe('  ');
  });
});

test('lines and paragraphs without words are left out', () => {
  expect(together('a', '', undefined, false, 'b')).toBe('a\nb');
  expect(apart('a', '', undefined, false, 'b')).toBe('a\n\nb');
});

test('a heading of ours stands between two rules to column 72, four columns from the edge', () => {
  expect(heading('Terms')).toBe(`    ${'='.repeat(68)}\n    Terms\n    ${'='.repeat(68)}`);
  expect(heading('Terms', '-')).toBe(`    ${'-'.repeat(68)}\n    Terms\n    ${'-'.repeat(68)}`);
});

describe('a table in plain text', () => {
  const rule = `  ${'-'.repeat(70)}`;

  test('has numbers to the right and words to the left, two columns between them', () => {
    const rows = [
      ['Oslo', '1,200', 'a week'],
      ['Bergen', '30.5', 'no more'],
      ['x', '1 2', ''],
    ];
    expect(tableText(['From', 'Kilometres', 'Days'], rows, 2).split('\n')).toEqual([
      '  From    Kilometres  Days',
      rule,
      '  Oslo         1,200  a week',
      '  Bergen        30.5  no more',
      '  x       1 2',
    ]);
  });

  test('breaks its last column under itself, and ends no line with spaces', () => {
    const words = 'word '.repeat(14).trim();
    expect(
      tableText(
        ['A', 'B'],
        [
          ['1', words],
          ['2', ''],
        ],
        2,
      ).split('\n'),
    ).toEqual(['  A  B', rule, `  1  ${'word '.repeat(13).trim()}`, '     word', '  2']);
  });

  test('has room for a row that is shorter than its head, and for one column', () => {
    expect(tableText(['A', 'B'], [['1']], 2)).toBe(`  A  B\n${rule}\n  1`);
    expect(tableText(['Name'], [['a b']], 2)).toBe(`  Name\n${rule}\n  a b`);
  });
});
