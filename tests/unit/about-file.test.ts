import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readAbout } from '../../src/view/about.ts';

const root = mkdtempSync(join(tmpdir(), 'about-'));
afterAll(() => rmSync(root, { recursive: true }));

test('the page about the edition is read as plain headings, paragraphs, lists and tables', () => {
  const source = [
    '## A *plain* heading',
    'One line,\\\nthe next: [a book](https://harbour.example/book), [the notes](#notes), `a sign`.\nThe end.',
    '- first\n- second',
    '| what | how many |\n| --- | --- |\n| boats | 2 |',
    '<div>\n  Inside, {1 + 1}.\n</div>',
  ];
  writeFileSync(join(root, 'about.mdx'), source.join('\n\n'));
  expect(readAbout(root)).toEqual([
    { type: 'heading', level: 2, text: 'A plain heading' },
    {
      type: 'paragraph',
      words: [
        'One line, the next: a book (https://harbour.example/book), the notes, a sign. The end.',
      ],
    },
    { type: 'list', items: [['first'], ['second']] },
    { type: 'table', head: ['what', 'how many'], rows: [['boats', '2']] },
    { type: 'paragraph', words: ['Inside, .'] },
  ]);
});

test('an edition without that page is refused', () => {
  expect(() => readAbout(join(root, 'nowhere'))).toThrow('about.mdx');
});
