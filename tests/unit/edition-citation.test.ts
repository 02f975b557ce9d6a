import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { citationLine, editionCitations } from '../../src/data-files/edition-citation.ts';
import { absolute } from './ferry-address.ts';

const edition = loadEdition('tests/fixtures/ferry');

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
    expect(bibtex).toContain('month = jun,');
    expect(bibtex).not.toContain('day =');
    expect(bibtex).not.toContain('author');
    expect(ris).toContain('Y1  - 2019/6//\n');
    expect(ris).not.toMatch(/^A\d {2}-/m);
    expect(editionCitations(edition, absolute()).ris).toContain('Y1  - 2019/6/3/\n');
  });

  test('begins with the title in every style: who published it is not its author', () => {
    for (const { text } of styles) expect(text.replace(/^“/, '').startsWith(meta.title)).toBe(true);
  });
});
