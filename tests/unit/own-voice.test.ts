import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { distanceInWords } from '../../src/figures/map-words.ts';
import { coverOf } from '../../src/images/cover.ts';
import { cardsOf } from '../../src/metadata/card.ts';
import { units, usualUnits } from '../../src/schemas/units.ts';
import { patient } from './build-process.ts';
import { type Built, builtWith } from './built-look.ts';

/** What an edition may say otherwise, in words that stand nowhere else. */
const voice = `
mottos:
  kicker: A column, glossed
  annotated: glossed
  edition: Glossed edition
  key: Who speaks, and in which notes
  voices: What has serifs is hers, and all the rest is ours.
  claims: Her claims, weighed
  claims-lead: What she says, and what we found.
  verdict: Our finding
  apparatus: All that is ours
kinds:
  context: { name: setting, meaning: Where and when. }
  voices: { name: sides, meaning: Who says what. }
  check: { name: weighing, meaning: What she says on our scales. }
  since: { name: sequel, meaning: What came of it. }
verdicts:
  holds: { name: borne out }
  partly: { name: by half, alone: borne out by half }
  disputed: { name: argued over }
  outdated: { name: overtaken }
  not-found: { name: nowhere on record }
share:
  - link
  - { name: Notice board, address: "https://board.example/post?u={url}&t={title}" }
licence:
  name: Creative Commons Attribution-NonCommercial 4.0
  short: CC BY-NC 4.0
  address: https://creativecommons.org/licenses/by-nc/4.0/
units:
  - { unit: miles, short: mi., name: In miles }
`;

/** What is said where an edition says nothing else. */
const usual = [
  'Opinion, annotated',
  ', annotated',
  'Annotated edition of',
  'Two voices, four kinds',
  'The serif is the author’s, word for word; all that is set like this is',
  'The claims, checked',
  'how far they hold by',
  'How far it holds',
  'Notes, glossary, timeline and figures',
  'What a phrase refers to',
  'Where the parties differ',
  'A claim beside the record',
  'What happened after the op-ed was written.',
  'holds partly',
  'CC BY 4.0',
  'licenses/by/4.0',
  'Kilometres',
  ' km /',
];

let built: Built;
beforeAll(async () => {
  built = await builtWith({ 'edition.yaml': voice });
}, patient.timeout);
afterAll(() => rmSync(built.folder, { recursive: true }));

const page = 'index.html';
const book = (file: string) => `edition.epub/EPUB/${file}`;

describe('an edition that speaks in its own way', () => {
  test.each([
    ['A column, glossed', []],
    [', glossed', [page, 'about/index.html', book('cover.xhtml')]],
    ['Glossed edition of', [page, 'about/index.html', 'edition.txt', 'edition.md']],
    ['Who speaks, and in which notes', [page, 'sections/crossing/index.html']],
    ['What has serifs is hers', [page]],
    ['Her claims, weighed', [page, 'edition.txt', 'edition.md', book('claims.xhtml')]],
    ['What she says, and what we found.', [page, 'edition.txt', 'edition.md']],
    ['Our finding', [page, 'sections/crossing/index.html', 'edition.txt', book('claims.xhtml')]],
    [
      'All that is ours',
      [page, 'timeline/index.html', '404.html', 'edition.txt', book('package.opf')],
    ],
    ['setting', [page, 'edition.txt', 'edition.md', book('section-crossing.xhtml')]],
    ['weighing', [page, 'edition.txt', 'edition.md', 'data/annotations.jsonld']],
    ['What came of it.', [page, 'edition.txt', 'edition.md', book('title.xhtml')]],
    ['borne out', [page, 'edition.txt', 'edition.md', 'data/annotations.jsonld']],
    ['>CC BY-NC 4.0</a>', [page, 'sections/crossing/index.html', 'about/index.html', '404.html']],
    ['NonCommercial 4.0', ['edition.txt', 'edition.md', book('about.xhtml'), book('package.opf')]],
    [
      'licenses/by-nc/4.0/',
      [
        ...[page, 'glossary/index.html', 'edition.txt', 'edition.md', book('package.opf')],
        ...['data/annotations.jsonld', 'data/timeline.json', 'data/glossary.json'],
      ],
    ],
    ['In miles', [page, 'edition.txt', 'edition.md']],
    [' mi.', [page]],
  ])('says “%s” wherever it is said', (words, files) => {
    for (const file of files)
      expect([file, built.text(file).includes(words)]).toEqual([file, true]);
  });

  test.each(usual)('says “%s” nowhere', (words) => {
    expect(built.filesWith(words)).toEqual([]);
  });

  test('offers without a script those services that the edition names, and no others', () => {
    const shared = encodeURIComponent('https://ferry.example/sections/crossing/?v=2024-02-01');
    const link = `<a href="https://board.example/post?u=${shared}&amp;t=Two%20centuries%20of%20waiting">`;
    expect(built.filesWith(`<noscript>${link}Notice board</a></noscript>`)).toContain(page);
    for (const words of ['WhatsApp', 'wa.me', 'mailto:?', 'Copy quotation with citation'])
      expect(built.filesWith(words)).toEqual([]);
    expect(built.filesWith('Notice board').some((file) => file.startsWith('scripts/'))).toBe(true);
  });

  test('says so on its cards and on the cover of its book', () => {
    const edition = loadEdition(join(built.folder, 'content'));
    const cards = JSON.stringify(cardsOf(edition));
    expect(cards).toContain('A column, glossed');
    expect(cards).toContain('weighing 1');
    for (const words of usual) expect(cards).not.toContain(words);
    expect(coverOf(edition).kicker).toBe('A column, glossed');
  });

  test('keeps the ids of its kinds, for links, styles and data', () => {
    expect(built.text(page)).toContain('data-kind="check"');
    const notes = readFileSync(join(built.site, 'data/annotations.jsonld'), 'utf8');
    expect(notes).toMatch(/"value": "check"[\s\S]*"value": "weighing"/);
  });
});

describe('a distance', () => {
  const distance = { from: 'Lorn', to: 'Saltry', kilometres: 2000, miles: 1225 };
  test('is written in both units, or in those that the edition names, in its order', () => {
    const own = (...of: object[]) => units.parse(of);
    expect(distanceInWords(distance, usualUnits)).toBe('2,000 km / 1,225 mi');
    expect(distanceInWords(distance, own({ unit: 'miles' }))).toBe('1,225 mi');
    expect(
      distanceInWords(distance, own({ unit: 'miles', short: 'm' }, { unit: 'kilometres' })),
    ).toBe('1,225 m / 2,000 km');
  });
});
