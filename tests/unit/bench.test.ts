import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { currentEdition } from '../../src/checks/current-edition.ts';
import { recordWords } from '../../src/checks/record-words.ts';
import { growContent } from '../bench/grown-content.ts';
import { handMade } from '../bench/hand-made.ts';
import { markdownTable, median } from '../bench/table.ts';

test('content that is there three times is a sound edition, three times as long', () => {
  const folder = mkdtempSync(join(tmpdir(), 'grown-'));
  const from = 'tests/fixtures/ferry';
  growContent(from, folder, 3);
  expect(recordWords(folder)).toEqual({ added: 18, written: true });
  const [once, thrice] = [from, folder].map((root) =>
    currentEdition(root, { warn: () => undefined }),
  );
  for (const kind of ['paragraphs', 'notes', 'terms', 'events', 'figures'] as const)
    expect(thrice?.[kind].length, kind).toBe(3 * (once?.[kind].length ?? 0));
  // All but the copy of the op-ed itself, which there is once.
  expect(thrice?.sources.length).toBe(3 * (once?.sources.length ?? 0) - 2);
  rmSync(folder, { recursive: true });
});

test('a hand-made page has the words, the headings and the links of a page, and nothing else of it', () => {
  const page =
    '<!doctype html><head><style>p{}</style></head><body><nav>Pages</nav><main id="UI-main"><h1 class="x">Boats' +
    '</h1><p data-x="1">Two <span>boats</span>, <a href="#y" class="z">1</a></p><svg><text>no</text></svg>' +
    '<script>no()</script><details><summary>More</summary>Words</details></main></body>';
  expect(handMade(page).replace(/^.*<\/style>/s, '')).toMatchInlineSnapshot(
    `"<main id="UI-main"><h1>Boats</h1><p>Two boats, <a href="#y">1</a><details><summary>More</summary>Words</details></main>"`,
  );
});

test('the middle of values is the one between the others', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 7])).toBe(6);
});

test('a table shows what is small with its digits, and what is large without', () => {
  const rows = [{ name: 'a', values: [0, 0.0123, 1.256, 12_345.6, 'words'] }];
  expect(markdownTable(['n', 'b', 'c', 'd', 'e', 'f'], rows)).toMatchInlineSnapshot(`
    "| n | b | c | d | e | f |
    |---|--:|--:|--:|--:|--:|
    | a | 0 | 0.012 | 1.26 | 12,346 | words |"
  `);
});
