import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/load/load-edition.ts';
import type { Edition } from '../../src/model/edition.ts';
import { sectionUses } from '../../src/model/section-uses.ts';
import { essayData, sectionData } from '../../src/preview/article-data.ts';
import { glossaryPageData } from '../../src/preview/glossary-data.ts';
import { jsonLd } from '../../src/preview/json-ld.ts';

const edition = loadEdition('tests/fixtures/ferry');
const absolute = (path = ''): string => `https://ferry.example/${path}`;
const image = absolute('cards/essay.png');
const plain = (data: object) => JSON.parse(JSON.stringify(data));
const essay = (given: Edition) => plain(essayData(given, absolute, image))['@graph'][0];
const withMeta = (meta: Partial<Edition['meta']>): Edition => ({
  ...edition,
  meta: { ...edition.meta, ...meta },
});

describe('the structured data of the essay', () => {
  test('name its author, where it first appeared, and who made the edition', () => {
    expect(essay(edition)).toMatchObject({
      '@type': 'Article',
      headline: edition.meta.title,
      author: { '@type': 'Person', name: edition.meta.author },
      publisher: { name: edition.meta['published-in'] },
      sdPublisher: { name: edition.meta.editors },
      datePublished: '2019-06-03',
    });
  });

  test('invent no author where none is known', () => {
    const article = essay(withMeta({ author: 'Not known', 'author-named': false }));
    expect(article).not.toHaveProperty('author');
    expect(JSON.stringify(article)).not.toContain('Not known');
  });

  test('give no date that is not sure', () => {
    expect(essay(withMeta({ 'first-published': '2019-06' })).datePublished).toBe('2019-06');
    expect(essay(edition)).not.toHaveProperty('dateCreated');
    const undated = (written: string) => essay(withMeta({ 'first-published': undefined, written }));
    expect(undated('2019-06-01~/2019-06-05~').dateCreated).toBe('2019-06');
    for (const written of ['2019-06-01~/2019-06-05~', '1811~'])
      expect(undated(written)).not.toHaveProperty('datePublished');
    expect(undated('1811~')).not.toHaveProperty('dateCreated');
  });

  test('give a licence for what is ours, and none for the op-ed', () => {
    const article = essay(edition);
    expect(article).not.toHaveProperty('license');
    expect(article.copyrightNotice).toBe(edition.meta.rights);
    expect(article.subjectOf.license).toContain('creativecommons.org');
  });
});

test('a section is part of the essay, with the way there and its own terms', () => {
  for (const section of edition.sections) {
    const [article, way, glossary] = plain(sectionData(edition, section, absolute, image))[
      '@graph'
    ];
    const url = absolute(`sections/${section.id}/`);
    expect(article).toMatchObject({
      '@id': url,
      headline: section.title,
      isPartOf: { '@id': absolute() },
    });
    expect(way.itemListElement.map(({ item }: { item: string }) => item)).toEqual([
      absolute(),
      url,
    ]);
    const names = sectionUses(edition, section).terms.map(({ term }) => term);
    expect((glossary?.hasDefinedTerm ?? []).map(({ name }: { name: string }) => name)).toEqual(
      names,
    );
  }
});

test('the glossary defines every term under its address', () => {
  const { hasDefinedTerm } = plain(glossaryPageData(edition, absolute));
  expect(hasDefinedTerm.map((term: Record<string, string>) => term['@id'])).toEqual(
    edition.terms.map(({ id }) => absolute(`glossary/#${id}`)),
  );
});

test('structured data cannot end the element they stand in', () => {
  const title = 'One </script><!-- <script> two';
  const text = jsonLd(essayData(withMeta({ title }), absolute, image));
  expect(text).not.toContain('<');
  expect(JSON.parse(text)['@graph'][0].headline).toBe(title);
});

describe('what a section uses', () => {
  const uses = edition.sections.map((section) => ({ section, ...sectionUses(edition, section) }));

  test('has every term that it marks and every source that it cites', () => {
    for (const { section, terms, sources, events } of uses) {
      const ids = new Set([...terms, ...sources, ...events].map(({ id }) => id));
      for (const { marks, notes, figures } of section.paragraphs) {
        for (const { type, id } of marks) if (type === 'term') expect(ids).toContain(id);
        for (const entry of [...notes, ...figures, ...terms, ...events])
          for (const id of entry.sources) expect(ids).toContain(id);
        for (const id of notes.flatMap((note) => [...note.events, ...note.terms]))
          expect(ids).toContain(id);
      }
    }
  });

  test('is not the whole edition, and all of it together is', () => {
    for (const { terms } of uses) expect(terms.length).toBeLessThan(edition.terms.length);
    const events = new Set(uses.flatMap((use) => use.events.map(({ id }) => id)));
    for (const { id, paragraphs } of edition.events)
      if (paragraphs.length > 0) expect(events).toContain(id);
  });
});
