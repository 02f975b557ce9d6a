import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { webAddressProblem } from '../../src/schemas/address.ts';
import { complaintAbout, type Mutation } from './mutated-content.ts';
import { testRefusals } from './refusals.ts';

const wrong = [
  ...['javascript:alert(1)', 'JavaScript:alert(1)', 'JAVASCRIPT://example.org/%0aalert(1)'],
  ...['data:text/html,x', 'DATA:text/plain,x', 'file:///etc/hosts', 'FILE:///etc/hosts'],
  ...['ftp://example.org/', 'FTP://example.org/', 'blob:https://example.org/1', 'vbscript:x'],
  ...['//example.org/', 'example.org', 'www.example.org/page', 'page.html', '../page', './page'],
  ...['https:example.org', 'https:/example.org', 'https//example.org', 'https://', 'http:///x'],
  ...['https://https://example.org', 'https://example', 'https://example,org/', 'https://.org/'],
  ...[
    'https://gazette.example\u200b/',
    'https://example.org/\u202epage',
    '\ufeffhttps://example.org',
  ],
  ...[
    'https://example.org/"x',
    'https://example.org/<b>',
    'https://example.org/`x`',
    'https://example.org/{a}',
  ],
  ...['https://example.org:99999/', 'https://example.org/a page', 'htps://example.org/', 'tel:1'],
];
const sound = [
  ...['https://example.org', 'http://example.org/', 'HTTPS://EXAMPLE.ORG/', 'Http://example.org'],
  ...[
    'https://example.org/a?b=c#d',
    'https://example.org:8080/',
    'http://127.0.0.1/',
    'https://é.fr',
  ],
];

/** Puts an address into a field or a link of the fixture. */
const places: [string, (address: string) => Mutation][] = [
  [
    'a source',
    (address) => ({
      file: 'sources.yaml',
      find: 'URL: https://gazette.example/boat',
      put: `URL: ${JSON.stringify(address)}`,
    }),
  ],
  [
    'the edition',
    (address) => ({
      file: 'edition.yaml',
      find: 'address: https://ferry.example/',
      put: `address: ${JSON.stringify(address)}`,
    }),
  ],
  ['a link of about.mdx', (address) => about(`[free](<${address}>)`)],
  ['a link with its address below', (address) => about(`[free][x]\n\n[x]: <${address}>\n\n`)],
  ['a link written in HTML', (address) => about(`<a href="${address}">free</a>`)],
  ['a link in a table', (address) => about(`\n\n| a |\n| - |\n| [free](<${address}>) |\n\n`)],
];

function about(words: string): Mutation {
  return { file: 'about.mdx', find: 'for tests. ', put: `for tests. ${words} ` };
}

test.each(wrong)('%s is not the address of a page on the web', (address) => {
  expect(webAddressProblem(address)?.message).toBeTruthy();
});

describe.each(places)('the address of %s', (_, put) => {
  test.each([
    'javascript:alert(1)',
    'DATA:text/html,x',
    'file:///etc/hosts',
    'ftp://example.org/',
    '../page',
    '//example.org/',
  ])('stops the build with its place where it is %s', (address) => {
    const mutation = put(address);
    const complaint = complaintAbout(mutation);
    expect(complaint).toMatch(new RegExp(`^content/${mutation.file}:\\d+:\\d+ error [a-z-]+\n`));
    expect(complaint).toContain('1 problem in the content. Nothing was built.');
  });

  test.each(['http://example.org/', 'HTTPS://EXAMPLE.ORG/'])('may be %s', (address) => {
    expect(complaintAbout(put(address))).toBe('');
  });
});

test.each(sound)('%s is the whole address of a page', (address) => {
  expect(webAddressProblem(address)).toBeUndefined();
});

test.each([
  'mailto:a@b',
  'mailto:a@b..example',
  'mailto:a@b.example,',
  'mailto://a@b.example',
  'mailto:a@b@c.example',
  'mailto:@b.example',
  'mailto:a@.example',
])('the page about the edition may not lead to %s', (address) => {
  expect(complaintAbout(about(`[free](${address})`))).toContain('not an address for e-mail');
});

test.each(['![a](https://example.org/a.png)', '![a][b]\n\n[b]: https://example.org/a.png\n\n'])(
  'a picture is a file of the site, however it is written: %s',
  (words) => {
    expect(complaintAbout(about(words))).toContain('the picture is not a file of the site');
  },
);

test.each(['https://ferry.example/?x=1', 'https://ferry.example/#top'])(
  'the address of the site goes as far as a slash: not %s',
  (address) => {
    const put = `address: ${address}`;
    const find = 'address: https://ferry.example/';
    expect(complaintAbout({ file: 'edition.yaml', find, put })).toContain('has a ? or a #');
  },
);

test.each([
  'mailto:pier@lorn.example?subject=Toll',
  'mailto:pier@lorn.example',
  'MAILTO:pier@lorn.example',
  '#rights',
  '/glossary/#toll',
])('the page about the edition may lead to %s', (address) => {
  expect(complaintAbout(about(`[free](${address})`))).toBe('');
});

test('a link is complained of at its own line and column', () => {
  const complaint = complaintAbout(about('[free](file:///lorn)'));
  const lines = readFileSync('tests/fixtures/ferry/about.mdx', 'utf8').split('\n');
  const line = lines.findIndex((text) => text.includes('for tests. '));
  const column = (lines[line] ?? '').indexOf('for tests. ') + 'for tests. '.length;
  expect(complaint).toContain(`content/about.mdx:${line + 1}:${column + 1} error address-form\n`);
});

testRefusals([
  ['a script as the address of a source', places[0]![1]('javascript:alert(1)')],
  ['an address without its scheme', places[0]![1]('www.example.org')],
  ['an address with its scheme twice', places[0]![1]('https://https://example.org/')],
  ['an e-mail address without a host', about('[write](mailto:pier)')],
  ['a link of another scheme', about('[free](ftp://example.org/)')],
  ['a link whose address is computed', about("<a href={'java' + 'script:'}>free</a>")],
  ['a picture from elsewhere', about('![the boat](https://example.org/boat.png)')],
  ['a picture from elsewhere in HTML', about('<img src="//example.org/boat.png" alt="" />')],
  ['a page about the edition that is not MDX', about('<b>free')],
]);
