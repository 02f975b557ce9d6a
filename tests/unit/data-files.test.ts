import { describe, expect, test } from 'vitest';
import { annotationCollection } from '../../src/data-files/annotations.ts';
import { bibtex } from '../../src/data-files/bibtex.ts';
import { formatted, ris } from '../../src/data-files/citation-formats.ts';
import { cslDate, cslItem } from '../../src/data-files/csl-item.ts';
import { citationLine, editionCitations } from '../../src/data-files/edition-citation.ts';
import { atomFeed, markup } from '../../src/data-files/feed.ts';
import { glossaryFile } from '../../src/data-files/glossary-file.ts';
import { manifest } from '../../src/data-files/manifest.ts';
import { json, jsonSchema, publishedData, schemaFile } from '../../src/data-files/open-data.ts';
import { quoteSelector } from '../../src/data-files/quote-selector.ts';
import { statementSchema } from '../../src/data-files/statements.ts';
import { timelineFile } from '../../src/data-files/timeline-file.ts';
import { loadEdition } from '../../src/load/load-edition.ts';
import { absolute } from './ferry-address.ts';

const edition = loadEdition('tests/fixtures/ferry');
const { meta } = edition;

describe('the edition is cited', () => {
  test('in one line', () => {
    expect(citationLine(edition)).toBe(
      'Elin Marrow, “Let Us Wait for the Boat”, The Lorn Gazette, 3 June 2019. Annotated edition of 1 February 2024, The Annotated Ferry',
    );
    expect(citationLine({ ...edition, meta: { ...meta, 'author-named': false } })).toBe(
      '“Let Us Wait for the Boat”, The Lorn Gazette, 3 June 2019. Annotated edition of 1 February 2024, The Annotated Ferry',
    );
  });

  test('in each style and format', () => {
    const { styles, bibtex, ris } = editionCitations(edition, absolute());
    expect(styles).toEqual([
      {
        name: 'APA',
        text: 'Marrow, E. (2019, June 3). Let Us Wait for the Boat [Annotated edition of 1 February 2024, The Annotated Ferry]. The Lorn Gazette. https://ferry.example/',
      },
      {
        name: 'Harvard',
        text: 'Marrow, E. (2019) “Let Us Wait for the Boat,” The Lorn Gazette. Annotated edition of 1 February 2024, The Annotated Ferry, 3 June. Available at: https://ferry.example/.',
      },
      {
        name: 'Vancouver',
        text: 'Marrow E. Let Us Wait for the Boat. The Lorn Gazette [Internet]. Annotated edition of 1 February 2024, The Annotated Ferry. 2019 Jun 3. Available from: https://ferry.example/',
      },
    ]);
    expect(bibtex).toBe(
      `@article{annotated-2024-02-01,
\tauthor = {Marrow, Elin},
\tjournal = {The Lorn Gazette},
\tyear = {2019},
\tmonth = jun,
\tday = {3},
\tnote = {Annotated edition of 1 February 2024, The Annotated Ferry},
\ttitle = {{Let Us Wait for the Boat}},
\turl = {https://ferry.example/},
\thowpublished = {https://ferry.example/},
}
`,
    );
    expect(ris.split('\n')).toEqual([
      'TY  - NEWS',
      'ID  - annotated-2024-02-01',
      'T1  - Let Us Wait for the Boat',
      'A1  - Marrow, Elin',
      'Y1  - 2019/6/3/',
      'PY  - 2019',
      'N1  - Annotated edition of 1 February 2024, The Annotated Ferry',
      'JF  - The Lorn Gazette',
      'UR  - https://ferry.example/',
      'ER  - ',
    ]);
  });

  test('without a day and an author where these are not known', () => {
    const { 'first-published': _, ...rest } = meta;
    const written = '2019-06-01~/2019-06-05~';
    const undated = { ...edition, meta: { ...rest, written, 'author-named': false } };
    const { styles, bibtex, ris } = editionCitations(undated, absolute());
    expect(styles.map(({ text }) => text)).toEqual([
      'Let Us Wait for the Boat. (undated, written about 1–5 June 2019). [Annotated edition of 1 February 2024, The Annotated Ferry]. The Lorn Gazette. https://ferry.example/',
      '“Let Us Wait for the Boat” (undated, written about 1–5 June 2019) The Lorn Gazette. Annotated edition of 1 February 2024, The Annotated Ferry. Available at: https://ferry.example/.',
      'Let Us Wait for the Boat. The Lorn Gazette [Internet]. Annotated edition of 1 February 2024, The Annotated Ferry. undated, written about 1–5 June 2019. Available from: https://ferry.example/',
    ]);
    const note =
      'Annotated edition of 1 February 2024, The Annotated Ferry; op-ed undated, written about 1–5 June 2019';
    expect(bibtex).toContain(`\tyear = {2019},\n\tmonth = jun,\n\tnote = {${note}},\n`);
    expect(ris).toContain(`Y1  - 2019/6//\nPY  - 2019\nN1  - ${note}\n`);
  });

  test('with the words of a date that is not sure, and with no date where no year is', () => {
    const about = { ...edition, meta: { ...meta, 'first-published': '2019-06-03~' } };
    expect(editionCitations(about, absolute()).styles[0]!.text).toContain('(about 3 June 2019)');
    expect(editionCitations(about, absolute()).bibtex).toContain('; op-ed about 3 June 2019}');
    const open = { ...edition, meta: { ...meta, 'first-published': '2018/2019' } };
    expect(editionCitations(open, absolute()).bibtex).not.toMatch(/year|month/);
  });

  test('with the name on the page where no source gives the author’s', () => {
    const other = { ...edition, sources: edition.sources.slice(1) };
    expect(editionCitations(other, absolute()).bibtex).toContain('author = {{Elin Marrow}}');
  });
});

describe('an item in a format', () => {
  const item = {
    id: 'x',
    type: 'article-newspaper',
    title: 'A'.repeat(40).concat(' '.repeat(1), 'word '.repeat(30)).trim(),
    'container-title': 'The Lorn Gazette',
    note: 'x AB y',
  };

  test('has each field of RIS in one line, and its note as a note', () => {
    const lines = ris(item).split('\n');
    expect(lines).toContain(`T1  - ${item.title}`);
    expect(lines).toContain('N1  - x AB y');
    expect(lines.at(-1)).toBe('ER  - ');
  });

  test('has no number and no white space around it', () => {
    expect(formatted(item, 'vancouver')).toMatch(/^A{40} .*Gazette\.$/);
  });
});

describe('a source in CSL', () => {
  test('has what is known of it, and nothing else', () => {
    const items = new Map(edition.sources.map((source) => [source.id, cslItem(source)]));
    expect(items.get('harbour-book')).toEqual({
      id: 'harbour-book',
      type: 'book',
      title: '[Harbour book of Lorn, 1811 to 1987]',
      publisher: 'Harbour office',
      accessed: { 'date-parts': [[2024, 2, 1]] },
      language: 'da',
      note: 'read in a copy',
      custom: { kind: 'primary' },
    });
    expect(Object.keys(items.get('harbour-book')!)).not.toContain('issued');
    expect(Object.keys(items.get('harbour-book')!.custom!)).toEqual(['kind']);
    expect(items.get('the-copy')).toEqual({
      id: 'the-copy',
      type: 'article-newspaper',
      title: 'Let us wait for the boat',
      author: [{ family: 'Marrow', given: 'Elin' }],
      'container-title': 'The Lorn Gazette',
      issued: { 'date-parts': [[2019, 6, 3]] },
      accessed: { 'date-parts': [[2024, 2, 1]] },
      language: 'en',
      URL: 'https://gazette.example/boat',
      custom: { kind: 'primary', country: 'NO' },
    });
    expect(items.get('lorn-gazette-history')?.source).toBe('The Lorn Gazette');
  });

  test.each([
    ['2026-24', { 'date-parts': [[2026]], season: 4 }],
    ['../2017', { 'date-parts': [[2017]] }],
    ['2019-12', { 'date-parts': [[2019, 12]] }],
    ['2019?', { 'date-parts': [[2019]], circa: true }],
    ['2019%', { 'date-parts': [[2019]], circa: true }],
    ['2019/2020', { 'date-parts': [[2019], [2020]] }],
  ])('has the date %s as %j', (date, value) => {
    expect(cslDate(date)).toEqual(value);
    expect(Object.keys(cslDate(date))).toEqual(Object.keys(value));
  });
});

describe('in BibTeX', () => {
  test('who runs a web site is its publisher, who prints a newspaper is not', () => {
    const items = edition.sources.map(cslItem);
    const entryOf = (id: string) => bibtex(items.filter((item) => item.id === id));
    expect(entryOf('lorn-gazette-history')).toBe(`@misc{lorn-gazette-history,
\tnote = {[Online; accessed 2024-02-01]},
\tauthor = {{Lorn Museum}},
\tpublisher = {Lorn Museum},
\ttitle = {{A short history of Lorn}},
\turl = {https://gazette.example/history},
}
`);
    expect(entryOf('lorn-gazette-office')).not.toContain('publisher');
    expect(bibtex([{ id: 'x', type: 'webpage', title: 'A page' }])).not.toContain('publisher');
    expect(
      bibtex([{ id: 'x', type: 'book', publisher: 'Quay', 'container-title': 'Series' }]),
    ).toContain('publisher = {Quay}');
  });

  test('every sign that TeX obeys is escaped, but not in an address', () => {
    const item = {
      id: 'a_b',
      type: 'book',
      title: 'a\\b {c} $d #e_f & 5 %',
      URL: 'https://x.y/_#',
    };
    const file = bibtex([item]);
    expect(file).toContain('title = {{a\\textbackslash b \\{c\\} \\$d \\#e\\_f \\& 5 \\%}}');
    expect(file).toContain('@book{a_b,\n');
    expect(file).toContain('url = {https://x.y/_#}');
  });

  test('entries stand line under line', () => {
    const one = { id: 'x', type: 'book', title: 'X' };
    expect(bibtex([one, { ...one, id: 'y' }])).toBe(
      '@book{x,\n\ttitle = {{X}},\n}\n@book{y,\n\ttitle = {{X}},\n}\n',
    );
  });
});

describe('the feed', () => {
  const feed = () => atomFeed(edition, absolute);

  test('says what it is, and gives the edition first', () => {
    expect(feed().split('    <entry>')[0]).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
    <id>https://ferry.example/feed.xml</id>
    <title>The Annotated Ferry: corrections and additions</title>
    <updated>2024-02-01T00:00:00.000Z</updated>
    <author>
        <name>The editors of The Annotated Ferry</name>
    </author>
    <link rel="alternate" href="https://ferry.example/about/#corrections"/>
    <link rel="self" href="https://ferry.example/feed.xml"/>
    <subtitle>${meta.description}</subtitle>
    <rights>The rights in the op-ed remain with its author.</rights>
`);
    expect(feed().split('    <entry>')[1]).toBe(`
        <title type="html"><![CDATA[The edition of 1 February 2024: Let Us Wait for the Boat]]></title>
        <id>https://ferry.example/</id>
        <link href="https://ferry.example/"/>
        <updated>2024-02-01T00:00:00.000Z</updated>
        <content type="html"><![CDATA[<p>${meta.description}</p>]]></content>
    </entry>
`);
    expect(feed().endsWith('</feed>\n')).toBe(true);
  });

  test('gives each correction with its old and its new words, an addition with its reason', () => {
    const entries = feed().split('    <entry>').slice(2);
    expect(entries[2]).toBe(`
        <title type="html"><![CDATA[Corrected: The council meets]]></title>
        <id>https://ferry.example/about/#correction-petitions-taken-in</id>
        <link href="https://ferry.example/about/#correction-petitions-taken-in"/>
        <updated>2023-12-03T00:00:00.000Z</updated>
        <content type="html"><![CDATA[<p>Was: <del>The council hears the engineers and one petition.</del></p><p>Now: <ins>The council hears the engineers and takes in two petitions.</ins></p><p>The minutes list “two” petitions, A &amp; B.</p>]]></content>
        <published>2023-12-03T00:00:00.000Z</published>
    </entry>
`);
    expect(entries[1]).toContain('[Added: Lorn]');
    expect(entries[1]).toContain('[<p>The islanders’ own name for the town was missing.</p>]');
    expect(entries[4]).toContain('[Reworded: Section 2: What the bridge would cost]');
  });

  test('was updated on the day of its last correction, where that is later than the edition', () => {
    const [first, ...others] = edition.corrections;
    const corrections = [...others, { ...first!, date: '2024-03-05' }];
    const later = atomFeed({ ...edition, corrections }, absolute);
    expect(later).toMatch(/<updated>2024-03-05T00:00:00.000Z<\/updated>\s+<author>/);
  });

  test('has signs of HTML as text', () => {
    expect(markup('a < b > "c" & d')).toBe('a &lt; b &gt; &quot;c&quot; &amp; d');
  });
});

describe('the open data', () => {
  test('have an event in full', () => {
    const file = timelineFile(edition, absolute);
    const { events, ...rest } = file;
    expect(rest).toEqual({
      $schema: 'https://ferry.example/data/timeline.schema.json',
      title: 'Let Us Wait for the Boat',
      edition: '2024-02-01',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      written: '2019-06-03',
      'record-until': '2020',
      strands: [
        { id: 'boats', label: 'Boats' },
        { id: 'bridge', label: 'Bridge' },
        { id: 'town', label: 'Town' },
      ],
    });
    expect(events.find(({ id }) => id === 'vote')).toEqual({
      id: 'vote',
      url: 'https://ferry.example/timeline/#vote',
      date: '2019-11-30?',
      'date-in-words': 'late November 2019',
      strand: 'town',
      title: 'The islanders vote',
      text: 'A majority votes for the boats; the two sides differ on what the vote binds.',
      statements: [
        {
          text: 'A majority votes for the boats; the two sides differ on what the vote binds.',
          sources: ['lorn-gazette-vote'],
        },
      ],
      place: 'Lorn',
      since: true,
      paragraphs: [6],
      notes: ['vote-held'],
      terms: [],
      sources: ['lorn-gazette-vote'],
    });
    expect(events.map(({ id }) => id)).toEqual(edition.events.map(({ id }) => id));
  });

  test('have a term in full', () => {
    const { terms, ...rest } = glossaryFile(edition, absolute);
    expect(rest).toEqual({
      $schema: 'https://ferry.example/data/glossary.schema.json',
      title: 'Let Us Wait for the Boat',
      edition: '2024-02-01',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
    });
    expect(terms.find(({ id }) => id === 'toll')).toEqual({
      id: 'toll',
      url: 'https://ferry.example/glossary/#toll',
      term: 'Toll',
      category: 'concept',
      definition: 'A charge for crossing, paid at a barrier.',
      statements: [
        { text: 'A charge for crossing, paid at a barrier.', sources: ['engineers-report'] },
      ],
      aliases: [],
      scripts: [],
      paragraphs: [3],
      sources: ['engineers-report'],
    });
  });

  test('have a note as an annotation', () => {
    const { first, ...rest } = annotationCollection(edition, absolute) as {
      first: { items: object[] };
    };
    const { items, ...page } = first;
    expect(rest).toEqual({
      '@context': [
        'http://www.w3.org/ns/anno.jsonld',
        {
          statements: { '@id': 'http://purl.org/dc/terms/hasPart', '@container': '@list' },
          cites: { '@id': 'http://purl.org/spar/cito/citesAsEvidence', '@type': '@id' },
        },
      ],
      id: 'https://ferry.example/data/annotations.jsonld',
      type: 'AnnotationCollection',
      label: 'Notes on “Let Us Wait for the Boat”',
      creator: { type: 'Organization', name: 'The editors of The Annotated Ferry' },
      modified: '2024-02-01T00:00:00Z',
      rights: 'https://creativecommons.org/licenses/by/4.0/',
      total: 7,
    });
    expect(page).toEqual({
      id: 'https://ferry.example/data/annotations.jsonld#page-1',
      type: 'AnnotationPage',
      partOf: 'https://ferry.example/data/annotations.jsonld',
      startIndex: 0,
    });
    const text = { type: 'TextualBody', format: 'text/plain', language: 'en' };
    const book = 'https://ferry.example/sources/#harbour-book';
    const museum = 'https://ferry.example/sources/#lorn-gazette-history';
    expect(items[0]).toEqual({
      id: 'https://ferry.example/#note-first-ferry',
      type: 'Annotation',
      motivation: 'assessing',
      label: 'Two centuries, with a gap',
      body: [
        { type: 'TextualBody', purpose: 'tagging', value: 'check' },
        { type: 'TextualBody', purpose: 'tagging', value: 'partly' },
        { ...text, purpose: 'describing', value: 'Two centuries, with a gap' },
        {
          ...text,
          purpose: 'describing',
          value:
            'A ferry to Lorn is on record from about 1811, but none sailed between 1914 and 1923.',
          statements: [
            {
              value:
                'A ferry to Lorn is on record from about 1811, but none sailed between 1914 and 1923.',
              cites: [book],
            },
          ],
        },
        {
          ...text,
          purpose: 'commenting',
          value: 'A ferry is on record from about 1811, with a gap of nine years.',
          statements: [
            {
              value: 'A ferry is on record from about 1811, with a gap of nine years.',
              cites: [book],
            },
          ],
        },
        {
          ...text,
          purpose: 'commenting',
          value:
            'The harbour book begins in 1811. It has no entry from August 1914 to April 1923, when the boats were laid up.',
          statements: [
            {
              value:
                'The harbour book begins in 1811. It has no entry from August 1914 to April 1923,',
              cites: [book],
            },
            { value: 'when the boats were laid up.', cites: [museum] },
          ],
        },
        { type: 'SpecificResource', purpose: 'linking', source: book },
        { type: 'SpecificResource', purpose: 'linking', source: museum },
      ],
      target: {
        source: 'https://ferry.example/#p1',
        selector: {
          type: 'TextQuoteSelector',
          exact: 'The ferry has carried us for two centuries',
          prefix: '',
          suffix: ', and anyone who has sto',
        },
      },
    });
    expect(items[2]).toMatchObject({
      motivation: 'commenting',
      body: [
        { purpose: 'tagging', value: 'context' },
        { purpose: 'describing', value: 'What happened at Saltry' },
        { purpose: 'describing' },
        { purpose: 'commenting' },
        { purpose: 'linking' },
      ],
    });
  });

  test('are published under their names, each JSON with its schema', () => {
    const files = publishedData(edition, absolute);
    expect([...files.keys()]).toEqual([
      'annotations.jsonld',
      'timeline.json',
      'timeline.schema.json',
      'glossary.json',
      'glossary.schema.json',
      'sources.json',
      'sources.bib',
    ]);
    expect(files.get('sources.bib')?.slice(0, 34)).toBe(
      '\ufeff% Encoding: UTF-8\n\n@article{the-c',
    );
    expect(JSON.parse(files.get('sources.json')!)).toEqual(
      JSON.parse(JSON.stringify(edition.sources.map(cslItem))),
    );
    expect(JSON.parse(files.get('timeline.schema.json')!)).toMatchObject({
      $id: 'https://ferry.example/data/timeline.schema.json',
      title: 'Timeline',
    });
    expect(JSON.parse(files.get('timeline.json')!).events).toHaveLength(10);
    expect(JSON.parse(files.get('glossary.json')!).terms).toHaveLength(7);
    expect(JSON.parse(files.get('annotations.jsonld')!).total).toBe(7);
    expect(schemaFile('timeline.json')).toBe('timeline.schema.json');
  });

  test('are JSON with two spaces, and a schema that says its draft and its address first', () => {
    expect(json({ a: [1] })).toBe('{\n  "a": [\n    1\n  ]\n}\n');
    const schema = jsonSchema(statementSchema, 'https://x.example/', 'A statement');
    expect(Object.entries(schema).slice(0, 4)).toEqual([
      ['$schema', 'https://json-schema.org/draft/2020-12/schema'],
      ['$id', 'https://x.example/'],
      ['title', 'A statement'],
      ['type', 'object'],
    ]);
  });
});

describe('a quote selector', () => {
  const select = (paragraphs: string[], index: number, start: number, length: number) => {
    const { exact, prefix, suffix } = quoteSelector(paragraphs, index, start, length);
    return [prefix, exact, suffix];
  };

  test('has 24 characters on each side, where these are enough', () => {
    const text = `${'a'.repeat(30)}boat${'b'.repeat(30)}`;
    expect(select([text], 0, 30, 4)).toEqual(['a'.repeat(24), 'boat', 'b'.repeat(24)]);
  });

  test('has eight more on each side, as often as it must', () => {
    const same = `${'a'.repeat(24)}boat${'b'.repeat(24)}`;
    const text = [`1${same}1`, `${'c'.repeat(9)}2${same}2${'d'.repeat(9)}`];
    expect(select(text, 1, 34, 4)).toEqual([
      `${'c'.repeat(7)}2${'a'.repeat(24)}`,
      'boat',
      `${'b'.repeat(24)}2${'d'.repeat(7)}`,
    ]);
  });

  test('stands in a paragraph, not across two', () => {
    expect(select(['a boat', 'boat b'], 1, 0, 4)).toEqual(['', 'boat', ' b']);
  });
});

test('the manifest of the web app has its names, its language and its colours', () => {
  const page = (path = ''): string => `/some/repo/${path}`;
  expect(manifest(meta, page, { light: '#ffffff', dark: '#000000' })).toEqual({
    id: '/some/repo/',
    name: 'The Annotated Ferry',
    short_name: 'The Annotated Ferry',
    description: meta.description,
    lang: 'en',
    start_url: '/some/repo/',
    scope: '/some/repo/',
    display: 'browser',
    background_color: '#ffffff',
    theme_color: '#ffffff',
    icons: [
      { src: '/some/repo/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/some/repo/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/some/repo/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
  });
});
