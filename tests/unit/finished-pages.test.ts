import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { carriedPolicy, sentPolicy } from '../../src/build/content-security-policy.ts';
import { brokenLinks, repeatedIds } from '../../src/build/site-checks.ts';
import { parsePage, withInsertions } from '../../src/built-site/page-tree.ts';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { missingCharacters, siteCharacters } from '../../src/fonts/font-characters.ts';
import { readAbout } from '../../src/view/about.ts';

const root = 'tests/fixtures/ferry';

test('an id that stands twice in a page is told, with the page; in two pages it may', () => {
  const pages = new Map([
    [
      'index.html',
      parsePage('<h2 id="boat">Id</h2><p id=boat data-id="pier">a id="boat"</p><p id=\'pier\'>'),
    ],
    ['about/index.html', parsePage('<h2 id="boat">Boat</h2><p data-id="boat">')],
  ]);
  expect(repeatedIds(pages)).toEqual([
    'index.html: two things have the id “boat”; give one of them another id or heading',
  ]);
});

test('a link that lands nowhere is told, with the page', () => {
  const links = [
    '/b/',
    '/b/x.png?v=1&amp;w=2',
    '/b/about/#us',
    '#here',
    'https://x.example/',
    '//y',
  ];
  const broken = ['/b/gone/', '/elsewhere/', '/b/about/#them', '#there'];
  const page = [...links, ...broken].map((href) => `<a href="${href}">`).join('');
  const pages = new Map([
    ['index.html', parsePage(`<p id=here>${page}`)],
    ['about/index.html', parsePage('<p id="us">')],
  ]);
  expect(brokenLinks(pages, ['index.html', 'about/index.html', 'x.png'], '/b/')).toEqual([
    'index.html: the link /b/gone/ leads to no page or file',
    'index.html: the link /elsewhere/ leaves the base path /b/',
    'index.html: the link /b/about/#them names a fragment that is not there',
    'index.html: the link #there names a fragment that is not there',
  ]);
});

test('what is put into a page leaves the rest as it was, to the letter', () => {
  const html = '<!doctype html><meta charset=utf-8><p>A &amp; <a  href=x download>é</a>, B<br/>';
  const { elements } = parsePage(html);
  const named = (tag: string) => elements.find(({ tagName }) => tagName === tag)!;
  const insertions = [
    { element: named('meta'), text: '<meta charset="utf-8">', instead: true },
    { element: named('a'), text: ' (9 kB)' },
  ];
  expect(withInsertions(html, insertions)).toBe(
    '<!doctype html><meta charset="utf-8"><p>A &amp; <a  href=x download>é</a> (9 kB), B<br/>',
  );
});

test('a policy names each inline style and script once, and no structured data', () => {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const page = parsePage(
    `<style>a > b{}</style><style media=print>é</style><style>a > b{}</style>
    <script type="application/ld+json">{}</script><script src="/x.js"></script>
    <script type=module>if (1 < 2) "&amp;"</script>`,
  );
  const scripts = `script-src 'self' ${hash('if (1 < 2) "&amp;"')};`;
  expect(sentPolicy(page)).toContain(`style-src 'self' ${hash('a > b{}')} ${hash('é')};${scripts}`);
  expect(carriedPolicy(page)).toBe(`${scripts}object-src 'none';form-action 'none'`);
});

test('a character that no font of the site was cut to is told, with the page', () => {
  const characters = siteCharacters(loadEdition(root), readAbout(root));
  const pages = new Map([
    ['index.html', parsePage('<h1>Let Us Wait for the Boat</h1><p>“100 %” – fine…')],
    ['about/index.html', parsePage('<h1>About Ω</h1><p title="Ж">ж')],
  ]);
  expect(missingCharacters(pages, characters)).toEqual([
    'about/index.html: the fonts of the site lack “Ωж” (src/fonts/font-characters.ts)',
  ]);
});
