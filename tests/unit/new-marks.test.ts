import { describe, expect, test } from 'vitest';
import { markWords } from '../../src/new/mark-words.ts';

describe('a mark in the essay', () => {
  const marks: [name: string, text: string, words: string, marked: string][] = [
    [
      'goes round emphasis that it holds',
      'It is *ours*. So be it.',
      'is ours',
      '<Note id="x">is *ours*</Note>.',
    ],
    ['stands inside emphasis', 'It is *ours alone*.', 'ours', '*<Note id="x">ours</Note> alone*'],
    ['holds the emphasis whole', 'It is **ours**.', 'ours', '**<Note id="x">ours</Note>**'],
    [
      'counts a \\ and what it stands before once',
      'In 1984\\. A \\*star\\* falls.',
      '*star*',
      '<Note id="x">\\*star\\*</Note>',
    ],
    [
      'counts a named sign once',
      'Pell &amp; Quist &lt; all.',
      '& Quist',
      '<Note id="x">&amp; Quist</Note>',
    ],
    [
      'goes across a line break',
      'One line\nand the next.',
      'line and',
      '<Note id="x">line\nand</Note>',
    ],
    [
      'counts signs beyond the first plane',
      '𝒜 boat 🚢 sails.',
      'sails',
      '🚢 <Note id="x">sails</Note>',
    ],
  ];
  test.each(marks)('%s', (_, text, words, marked) => {
    const plain = text
      .replace(/\\(?=[.*])|(?<!\\)\*/g, '')
      .replace('&amp;', '&')
      .replace('&lt;', '<')
      .replace('\n', ' ');
    const start = plain.indexOf(words);
    expect(start).toBeGreaterThanOrEqual(0);
    const done = markWords(`Before.\n\n${text}\n`, 1, [start, start + words.length], 'Note', 'x');
    expect(done?.text).toContain(marked);
  });

  test('does not part a \\ from the sign that it stands before', () => {
    const done = markWords('A \\\\\\*star.', 0, [3, 8], 'Note', 'x');
    expect(done?.text).toBe('A \\\\<Note id="x">\\*star</Note>.');
  });

  test('is not set where it would cross others', () => {
    expect(markWords('It is *ours alone* now.', 0, [3, 10], 'Note', 'x')).toBeUndefined();
  });
});
