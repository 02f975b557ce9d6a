import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { brokenBudgets, budgetsOf } from '../../src/built-site/budgets.ts';
import { parsePage } from '../../src/built-site/page-tree.ts';

/** Letters that no compression shortens by much. */
const noise = (bytes: number): string => randomBytes(bytes / 2).toString('hex');

const essay = ({ head = '', before = '', after = '' } = {}): string =>
  `<!doctype html><head><style>p{}</style>${head}</head><h1>A title</h1>` +
  `<nav id="UI-contents"><a href="#one">One</a></nav>${before}<p id="p1">The first words.</p>${after}`;

const budgets = async (
  pages: Record<string, string>,
  sizes: Record<string, number> = {},
): Promise<{ broken: string[]; over: string[] }> => {
  const parsed = Object.entries(pages).map(([file, html]) => [file, parsePage(html)] as const);
  const found = await budgetsOf({
    pages: new Map(parsed),
    sizes: new Map(Object.entries(sizes)),
    base: '/a/path/',
  });
  const { broken, over } = brokenBudgets(found);
  // How much of noise is left depends on the noise.
  const plain = (words: string): string =>
    words.replace(/\d[\d,.]* kB, where \d[\d,.]*/, 'N kB, where N');
  return { broken: broken.map(plain), over: over.map(plain) };
};

test('a light site breaks no budget', async () => {
  expect(await budgets({ 'index.html': essay() })).toEqual({ broken: [], over: [] });
});

test('data in script elements is no script', async () => {
  const data = `<script type="application/ld+json">"${'x'.repeat(4000)}"</script>`;
  expect(await budgets({ 'index.html': essay({ head: data }) })).toEqual({ broken: [], over: [] });
});

test('a long path is no script', async () => {
  const script = `<script>import("/a/path/x");${'x'.repeat(2048 - 'import("/x");'.length)}</script>`;
  expect(await budgets({ 'index.html': essay({ head: script }) })).toEqual({
    broken: [],
    over: [],
  });
});

test('a sheet for paper and scripts that wait hold nothing up', async () => {
  const head =
    '<link rel="stylesheet" media="print" href="a.css"><script async src="a.js"></script>' +
    '<script type="module" src="a.js"></script><script defer src="a.js"></script>';
  expect(await budgets({ 'index.html': essay({ head }) })).toEqual({ broken: [], over: [] });
});

describe('a budget that is broken is told with what was found and what to do', () => {
  const heavy: [string, Record<string, string>, Record<string, number>?][] = [
    ['markup', { 'index.html': essay({ after: `<i class="${noise(120_000)}"></i>` }) }],
    ['much before the first words', { 'index.html': essay({ before: `<p>${noise(40_000)}</p>` }) }],
    [
      'style that comes late',
      { 'index.html': essay({ after: `<p>${noise(40_000)}</p><style>p{}</style>` }) },
    ],
    ['a style sheet', { 'index.html': essay({ head: '<link rel="stylesheet" href="a.css">' }) }],
    [
      'a script that is waited for',
      { 'index.html': essay({ head: '<script src="a.js"></script>' }) },
    ],
    [
      'much script in any page',
      { 'index.html': essay(), 'a/index.html': `<script>${'x'.repeat(2049)}</script>` },
    ],
    ['another page', { 'index.html': essay(), 'sources/index.html': `<p>${noise(3000)}</p>` }],
    [
      'fonts',
      { 'index.html': essay() },
      { 'fonts/title.1.woff2': 30_000, 'fonts/essay.1.woff2': 30_000 },
    ],
    ['a card', { 'index.html': essay() }, { 'cards/one.png': 90_000, 'cards/two.png': 120_000 }],
  ];
  for (const [name, pages, sizes] of heavy)
    test(name, async () => {
      const { broken, over } = await budgets(pages, sizes);
      expect([...broken, ...over]).toHaveLength(1);
      expect({ broken, over }).toMatchSnapshot();
    });
});
