import { describe, expect, test } from 'vitest';
import { type PassageRun, runsOf } from '../../src/view/passage.ts';

const text = 'We wait for the night boat, always.';
const mark = (type: 'note' | 'term', id: string, words: string) => ({
  type,
  id,
  text: words,
  start: text.indexOf(words),
  line: 1,
  column: 1,
});
const runs = runsOf({
  text,
  marks: [mark('note', 'waiting', 'wait for the night boat'), mark('term', 'boat', 'night boat')],
  stresses: [{ start: 0, end: 'We wait for'.length, strong: false }],
});
const those = (which: (run: PassageRun) => unknown): string[] =>
  runs.filter(which).map((run) => run.text);

describe('a paragraph cut into runs', () => {
  test('is the same, character for character, when they are joined', () => {
    expect(runs.map((run) => run.text).join('')).toBe(text);
    expect(runs.every((run) => run.text !== '')).toBe(true);
  });

  test('has a note’s marker only after what closes the last of its words, a term inside it or not', () => {
    expect(those(({ notes }) => notes.includes('waiting')).join('')).toBe(
      'wait for the night boat',
    );
    expect(those(({ markers }) => markers.includes('waiting'))).toEqual([',']);
    expect(runs.map((run) => run.text)).toEqual([
      'We ',
      'wait for',
      ' the ',
      'night boat',
      ',',
      ' always.',
    ]);
  });

  test('keeps a term inside a note, and a stress that reaches over its bounds', () => {
    expect(those(({ term }) => term === 'boat')).toEqual(['night boat']);
    expect(those(({ stress }) => stress === 'emphasis')).toEqual(['We ', 'wait for']);
  });
});
