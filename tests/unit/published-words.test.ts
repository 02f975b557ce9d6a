import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { wordsBehind } from '../../src/client/published-words.ts';
import { mark } from '../../src/client/text-fragment.ts';
import { publishedWords } from '../../src/view/published-words.ts';
import { wordsBeforeMark } from './ferry-marks.ts';

const { paragraphs } = loadEdition('tests/fixtures/ferry');
const published = publishedWords(paragraphs);

test('the words that quotations come from are the author’s, with a mark where each note has it', () => {
  for (const { number, text, notes } of paragraphs) {
    const words = published[`p${number}`] ?? '';
    expect(words.replaceAll(mark, '')).toBe(text);
    for (const { number } of notes)
      expect(words).toContain(`${wordsBeforeMark[number - 1]!.words}${mark}`);
    expect(words.split(mark)).toHaveLength(notes.length + 1);
  }
});

describe('behind the words that a page shows', () => {
  beforeEach(() => void vi.stubGlobal('PUBLISHED_WORDS', { p1: `The ferry${mark} waits.` }));
  afterEach(() => void vi.unstubAllGlobals());

  test('there are none but those, where the page shows the author’s, whatever is marked in them', () => {
    expect(wordsBehind('p1', 'The ferry waits.')).toBeUndefined();
    expect(wordsBehind('p1', `${mark}The ferry${mark} waits.${mark}`)).toBeUndefined();
  });

  test('there are the author’s, where a tool has changed one of them', () => {
    for (const shown of [
      'Die Fähre wartet.',
      'The ferry waits. Die Fähre wartet.',
      'the ferry waits.',
    ])
      expect(wordsBehind('p1', shown)).toBe(`The ferry${mark} waits.`);
  });
});
