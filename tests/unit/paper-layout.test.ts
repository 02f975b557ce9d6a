import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { mark } from '../../src/client/text-fragment.ts';
import { runningHeads } from '../../src/styles/running-heads.ts';
import { paperColumns } from '../../src/view/paper-columns.ts';
import { publishedWords } from '../../src/view/published-words.ts';

const edition = loadEdition('tests/fixtures/ferry');

describe('on paper', () => {
  const [note] = edition.notes;
  /** A note of a gist of so many lines: with its head and the gaps it is 2.4 higher. */
  const high = (id: string, lines: number) => ({
    ...note!,
    id,
    kind: 'context' as const,
    title: 'x',
    gist: {
      text: 'x'.repeat(42 * lines),
      statements: [{ text: 'x'.repeat(42 * lines), sources: ['a'], own: false }],
    },
    body: [],
    sources: ['a'],
  });
  const split = (letters: number, ...lines: number[]) => {
    const { beside, below } = paperColumns({
      text: 'x'.repeat(letters),
      notes: lines.map((count, index) => high(String(index), count)) as never,
    });
    return [beside.length, below.length];
  };

  test('notes are shared out so that the whole is as low as it can be', () => {
    expect(split(68)).toEqual([0, 0]);
    expect(split(68, 3)).toEqual([1, 0]);
    expect(split(68, 3, 3)).toEqual([1, 1]);
    expect(split(68 * 5, 3, 3)).toEqual([1, 1]);
    expect(split(68 * 6, 3, 3)).toEqual([2, 0]);
    expect(split(68 * 40, 3, 3, 3)).toEqual([3, 0]);
    expect(split(68 * 5, 3, 3, 3, 3)).toEqual([1, 3]);
    expect(split(68 * 7, 3, 3, 3, 3)).toEqual([2, 2]);
    expect(split(68, 30, 3, 3, 3)).toEqual([1, 3]);
  });

  test('the head of a page has the title, its foot the edition', () => {
    expect(runningHeads({ title: 'A "b" <c>\\\nd', edition: '2024-02-01' }, 'https://x/')).toBe(
      '@page{@top-left{content:"A \\22 b\\22  \\3c c>\\5c \\a ' +
        'd"}@bottom-left{content:"https://x/, edition of 1 February ' +
        '2024"}}@page:first{@top-left{content:none}}',
    );
  });
});

test('the published words have a mark where the page has the marker of a note', () => {
  const words = publishedWords(edition.paragraphs);
  expect(Object.keys(words)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6']);
  expect(words['p5']).toBe(edition.paragraphs[4]!.text);
  const [before, after, ...more] = words['p1']!.split('The ferry has carried us for two centuries');
  expect([before, more]).toEqual(['', []]);
  expect(after!.startsWith(`,${mark} and anyone`)).toBe(true);
});
