import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { annotationCollection } from '../../src/data-files/annotations.ts';
import { bibtex } from '../../src/data-files/citation-formats.ts';
import { cslDate, cslItem } from '../../src/data-files/csl-item.ts';
import { citationLine, editionCitations } from '../../src/data-files/edition-citation.ts';
import { atomFeed } from '../../src/data-files/feed.ts';
import { glossaryFile, glossaryFileSchema } from '../../src/data-files/glossary-file.ts';
import { jsonSchema } from '../../src/data-files/json-schema.ts';
import { quoteSelector } from '../../src/data-files/quote-selector.ts';
import { timelineFile, timelineFileSchema } from '../../src/data-files/timeline-file.ts';
import { loadEdition } from '../../src/load/load-edition.ts';

const edition = loadEdition('tests/fixtures/ferry');
const absolute = (path = ''): string => `https://ferry.example/${path}`;
const paragraphs = edition.paragraphs.map(({ text }) => text);
const occurrences = (text: string, part: string): number => text.split(part).length - 1;

describe('a quote selector', () => {
  test('grows until it matches exactly once', () => {
    const same = 'the boat comes in and the bell rings and all the children run to the boat';
    const text = [`First ${same}, they say.`, `Then ${same}, we say.`];
    const selector = quoteSelector(text, 1, text[1]!.lastIndexOf('the boat'), 8);
    expect(selector.exact).toBe('the boat');
    const whole = selector.prefix + selector.exact + selector.suffix;
    expect(occurrences(text.join('\n'), whole)).toBe(1);
    expect(text[1]).toContain(whole);
  });

  test('stays inside its paragraph', () => {
    expect(quoteSelector(['Short.', 'Other words.'], 0, 0, 5)).toEqual({
      type: 'TextQuoteSelector',
      exact: 'Short',
      prefix: '',
      suffix: '.',
    });
  });

  test('is refused where a paragraph stands twice', () => {
    expect(() => quoteSelector(['Same.', 'Same.'], 1, 0, 4)).toThrow('paragraph 2 stands twice');
  });
});

test('every note is an annotation whose selector matches the op-ed exactly once', () => {
  const { first, total } = annotationCollection(edition, absolute) as {
    first: {
      items: { id: string; target: { source: string; selector: Record<string, string> } }[];
    };
    total: number;
  };
  expect(total).toBe(edition.notes.length);
  expect(first.items.map(({ id }) => id)).toEqual(
    edition.notes.map(({ id }) => `https://ferry.example/#note-${id}`),
  );
  for (const [index, { target }] of first.items.entries()) {
    const { exact, prefix, suffix } = target.selector;
    expect(exact).toBe(edition.notes[index]?.anchor);
    expect(occurrences(paragraphs.join('\n'), `${prefix}${exact}${suffix}`)).toBe(1);
    const number = Number(/#p(\d+)$/.exec(target.source)?.[1]);
    expect(paragraphs[number - 1]).toContain(`${prefix}${exact}${suffix}`);
  }
});

test.each([
  ['timeline', timelineFile(edition, absolute), timelineFileSchema],
  ['glossary', glossaryFile(edition, absolute), glossaryFileSchema],
])('the %s fits its JSON Schema, and a wrong one does not', (name, data, schema) => {
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  const check = ajv.compile(jsonSchema(schema, absolute(`data/${name}.schema.json`), name));
  check(JSON.parse(JSON.stringify(data)));
  expect(check.errors ?? []).toEqual([]);
  expect(check({ ...data, edition: 'today' })).toBe(false);
  expect(check({ ...data, more: true })).toBe(false);
});

describe('a date in CSL', () => {
  test.each([
    ['2019-06-03', { 'date-parts': [[2019, 6, 3]] }],
    ['2019-02', { 'date-parts': [[2019, 2]] }],
    ['1811~', { 'date-parts': [[1811]], circa: true }],
    ['2026-21', { 'date-parts': [[2026]], season: 1 }],
    [
      '2025-11-01~/2025-11-06~',
      {
        'date-parts': [
          [2025, 11, 1],
          [2025, 11, 6],
        ],
        circa: true,
      },
    ],
    ['2017/..', { 'date-parts': [[2017]] }],
  ])('%s is %j', (date, value) => {
    expect(cslDate(date)).toEqual(value);
  });
});

test('a title that is our description keeps its brackets, and a missing one stays missing', () => {
  const items = new Map(edition.sources.map((source) => [source.id, cslItem(source)]));
  expect(items.get('harbour-book')?.title).toBe('[Harbour book of Lorn, 1811 to 1987]');
  expect(items.get('petitioners-letter')).not.toHaveProperty('title');
});

test('BibTeX has every source under its id, escapes what TeX would obey and keeps every script', () => {
  const file = bibtex(edition.sources.map(cslItem));
  for (const { id } of edition.sources) expect(file).toMatch(new RegExp(`^@\\w+\\{${id},$`, 'm'));
  expect(file).toContain('institution = {Pell \\& Quist}');
  const item = { id: 'x', type: 'book', title: '100 % کشتی', URL: 'https://a.example/?b_c&d' };
  expect(bibtex([item])).toContain('title = {100 \\% کشتی}');
  expect(bibtex([item])).toContain('url = {https://a.example/?b_c&d}');
});

describe('how to cite', () => {
  const { meta } = edition;

  test('names the author, the title, the first place and the edition in each style', () => {
    const { styles, bibtex, ris } = editionCitations(edition, absolute());
    expect(styles.map(({ name }) => name)).toEqual(['APA', 'Harvard', 'Vancouver']);
    for (const text of [...styles.map((style) => style.text), bibtex.replace(/[{}]/g, ''), ris]) {
      expect(text).toContain('Marrow');
      expect(text).toContain(meta.title);
      expect(text).toContain(meta['published-in']);
      expect(text).toContain('Annotated edition of 1 February 2024');
      expect(text).toContain(absolute());
    }
  });

  test('invents no author where none is known', () => {
    const unnamed = { ...edition, meta: { ...meta, author: 'Not known', 'author-named': false } };
    const { styles, bibtex, ris } = editionCitations(unnamed, absolute());
    for (const text of [...styles.map((style) => style.text), bibtex, ris, citationLine(unnamed)])
      expect(text).not.toMatch(/Marrow|Not known|author|^A[U1]/im);
  });
});

describe('how to cite an op-ed without author and date', () => {
  const { 'first-published': _, ...meta } = edition.meta;
  const written = '2019-06-01~/2019-06-05~';
  const undated = { ...edition, meta: { ...meta, written, 'author-named': false } };
  const { styles, bibtex, ris } = editionCitations(undated, absolute());
  const words = 'undated, written about 1–5 June 2019';

  test('says in words that it is undated, and about when it was written', () => {
    for (const text of [...styles.map((style) => style.text), bibtex, ris, citationLine(undated)])
      expect(text).toContain(words);
  });

  test('gives machines no day, and no author', () => {
    expect(bibtex).toContain('year = {2019}');
    expect(bibtex).toContain('month = {6}');
    expect(bibtex).not.toContain('author');
    expect(ris).toContain('Y1  - 2019/6//\n');
    expect(ris).not.toMatch(/^A\d {2}-/m);
    expect(editionCitations(edition, absolute()).ris).toContain('Y1  - 2019/6/3/\n');
  });

  test('begins with the title in every style: who published it is not its author', () => {
    for (const { text } of styles) expect(text.replace(/^“/, '').startsWith(meta.title)).toBe(true);
  });
});

describe('the feed', () => {
  const feed = atomFeed(edition, absolute);

  test('has the edition first, then each correction under its final address', () => {
    expect([...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)).toEqual([
      absolute('feed.xml'),
      absolute(),
      ...edition.corrections.map(({ id }) => absolute(`about/#correction-${id}`)),
    ]);
  });

  test('is the same bytes each time', () => {
    expect(atomFeed(edition, absolute)).toBe(feed);
    expect(feed).not.toContain(String(new Date().getFullYear() + 1));
  });
});
