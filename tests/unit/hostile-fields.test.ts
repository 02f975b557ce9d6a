import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkContent } from '../../src/checks/load-edition.ts';
import { licence } from '../../src/schemas/licence.ts';
import { kindNames, mottos, verdictNames } from '../../src/schemas/own-words.ts';
import { typefaces } from '../../src/schemas/typefaces.ts';
import { units } from '../../src/schemas/units.ts';
import { changeTexts, holds } from './hostile-content.ts';

const place = mkdtempSync(join(tmpdir(), 'hostile-'));
afterAll(() => rmSync(place, { recursive: true }));

/** What an edition may say besides, with every field of it. */
const optional = {
  'editors-language': 'en-GB',
  mottos: mottos.parse(undefined),
  kinds: kindNames.parse(undefined),
  verdicts: verdictNames.parse(undefined),
  colours: { light: { ink: '#111111' } },
  licence: { ...licence.parse(undefined), short: 'CC BY' },
  typefaces: typefaces.parse(undefined),
  share: ['link', { name: 'Board', address: 'https://b.example/?u={url}' }],
  units: units.parse(undefined),
};

const placed = '    - { name: Lorn, at: { latitude: 59, longitude: 8 }, label: Lorn Quay }\n';

/** A copy of the fixture that says all that can be said. */
const copy = (name: string): string => {
  const folder = join(place, name);
  cpSync('tests/fixtures/ferry', folder, { recursive: true });
  appendFileSync(join(folder, 'edition.yaml'), stringify(optional));
  const map = join(folder, 'figures/far.yaml');
  writeFileSync(map, readFileSync(map, 'utf8').replace('  lines:\n', `${placed}  lines:\n`));
  return folder;
};

test('an edition that says all that it may is sound', () => {
  expect(checkContent(copy('sound'))).toEqual([]);
});

// What house-style.yaml holds is looked for, and shown to nobody.
const names = new Set(
  changeTexts(copy('names'), ({ value }) => `${value} `)
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('house-style')),
);

/** Where the check says nothing of what was put into a field. */
const missed = (name: string, put: (value: string) => string): string[] => {
  const folder = copy('changed');
  const changed = changeTexts(folder, (text) =>
    text.name === name ? put(text.value) : text.value,
  );
  expect(changed).not.toEqual([]);
  const problems = checkContent(folder);
  rmSync(folder, { recursive: true });
  return changed
    .filter((text) => !problems.some((one) => one.file.endsWith(text.file) && holds(text, one)))
    .map(({ file, from, value }) => `${file}:${from.line} ${value}`);
};

describe('markup in a field is told at its place', () => {
  for (const name of names)
    test(name, () => {
      expect(missed(name, (value) => `${value} <img src=x onerror=alert(1)>`)).toEqual([]);
    });
});

const hostile = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://a.example/x',
  '//a.example/x',
  'https://a.example/" onclick="alert(1)',
  "https://a.example/'><script>",
];

describe('an address that does not lead to the web is told at its place', () => {
  for (const name of [
    'edition: address',
    'edition: licence.address',
    'edition: share.address',
    'sources: URL',
  ])
    for (const address of hostile)
      test(`${name}: ${JSON.stringify(address)}`, () => {
        expect(missed(name, () => address)).toEqual([]);
      });

  for (const address of hostile.slice(0, 8))
    test(`about.mdx: ${JSON.stringify(address)}`, () => {
      const folder = copy('about');
      appendFileSync(join(folder, 'about.mdx'), `\n\n[a link](<${address}>)\n`);
      const found = checkContent(folder).filter(({ file }) => file.endsWith('about.mdx'));
      rmSync(folder, { recursive: true });
      expect(found).toHaveLength(1);
    });
});

describe('what a browser would run is told in about.mdx', () => {
  for (const words of [
    '<script>alert(1)</script>',
    '<img src="x" onerror="alert(1)" />',
    '<a href="javascript:alert(1)">x</a>',
    '<iframe src="https://a.example/"></iframe>',
    '<svg onload="alert(1)"></svg>',
    '<style>{`body{display:none}`}</style>',
    '<p style="position:fixed">x</p>',
    '<form action="https://a.example/"></form>',
    '<meta http-equiv="refresh" content="0" />',
    '<base href="https://a.example/" />',
    '{alert(1)}',
    'export const x = alert(1)',
  ])
    test(words, () => {
      const folder = copy('about');
      appendFileSync(join(folder, 'about.mdx'), `\n\n${words}\n`);
      const found = checkContent(folder).filter(({ file }) => file.endsWith('about.mdx'));
      rmSync(folder, { recursive: true });
      expect(found.length).toBeGreaterThan(0);
    });
});
