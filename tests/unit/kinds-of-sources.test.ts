import { describe, expect, test } from 'vitest';
import { bibtex } from '../../src/data-files/bibtex.ts';
import { formatted, ris } from '../../src/data-files/citation-formats.ts';
import { cslItem } from '../../src/data-files/csl-item.ts';
import { termKinds } from '../../src/model/term-groups.ts';
import { type SourceTypeName, sourceType, sourceTypes } from '../../src/schemas/source-types.ts';
import { termCategories, termCategoryTable } from '../../src/schemas/term-categories.ts';
import { plain } from '../../src/view/blocks.ts';
import { sourceEntry } from '../../src/view/source.ts';
import { termEntry } from '../../src/view/term.ts';
import { editionOf } from '../loaded-edition.ts';

const edition = editionOf('tests/fixtures/ferry');
const [any] = edition.sources;
const types = Object.keys(sourceTypes) as SourceTypeName[];

/** The types of CSL 1.0.2 (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types). */
const csl =
  `article article-journal article-magazine article-newspaper bill book broadcast chapter classic
collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview
legal_case legislation manuscript map motion_picture musical_score pamphlet paper-conference patent
performance periodical personal_communication post post-weblog regulation report review review-book software
song speech standard thesis treaty webpage`.split(/\s+/);

const fullSource = (type: SourceTypeName) => ({
  ...any!,
  type,
  title: 'A title',
  'title-is': 'headline' as const,
  'container-title': 'Some publisher',
  country: undefined,
  via: undefined,
});

describe('a type of source', () => {
  test('is one of CSL', () => {
    expect(types.filter((type) => !csl.includes(type))).toEqual([]);
  });

  test.each(types)(
    '%s is told by its word where it has one, and keeps its publisher everywhere',
    (type) => {
      const source = fullSource(type);
      const head = sourceEntry(edition, source).head.map(plain).join(' ');
      const { word, alone } = sourceType(type);
      expect(head).toContain(word ? `(${source.kind}, ${word}` : `(${source.kind}`);
      expect(head.match(/\([^)]*\)/)?.[0].split(', ')).toHaveLength(word ? 2 : 1);
      const item = cslItem(source);
      expect(item.type).toBe(type);
      expect(item[alone ? 'publisher' : 'container-title']).toBe('Some publisher');
      for (const text of [bibtex([item]), ris(item), formatted(item, 'apa')])
        expect(text).toMatch(/A title/i);
      // BibTeX has no field for what contains these two.
      if (!['post-weblog', 'entry-encyclopedia'].includes(type))
        expect(bibtex([item])).toContain('Some publisher');
    },
  );

  test('has no name that means another type too', () => {
    const names = types.flatMap((type) => [type, ...(sourceType(type).also ?? [])]);
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
  });
});

describe('a sort of thing that a term names', () => {
  test.each(termCategories)(
    '%s is told after the term, and has a place in the index',
    (category) => {
      const term = { ...edition.terms[0]!, category };
      expect(plain(termEntry(edition, term).head[0]!)).toContain(category);
      expect(termKinds.filter(({ categories }) => categories.includes(category))).toHaveLength(1);
    },
  );

  test('has no name that means another', () => {
    const names = termCategories.flatMap((name) => [name, ...(termCategoryTable[name].also ?? [])]);
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
  });
});
