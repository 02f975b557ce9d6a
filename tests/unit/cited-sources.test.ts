import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { bibtex } from '../../src/data-files/bibtex.ts';
import { formatted, ris } from '../../src/data-files/citation-formats.ts';
import { cslDate, cslItem } from '../../src/data-files/csl-item.ts';

const edition = loadEdition('tests/fixtures/ferry');

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
