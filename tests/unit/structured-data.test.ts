import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { essayData, sectionData } from '../../src/metadata/article-data.ts';
import { glossaryPageData } from '../../src/metadata/glossary-data.ts';
import { opEdData } from '../../src/metadata/op-ed-data.ts';
import { jsonLd, pageData } from '../../src/metadata/page-data.ts';
import { sectionUses } from '../../src/model/section-uses.ts';
import { absolute } from './ferry-address.ts';

const edition = loadEdition('tests/fixtures/ferry');
const image = absolute('cards/essay.png');
const plain = (data: object) => JSON.parse(JSON.stringify(data));
const nodes = (data: object) => plain(data)['@graph'];
const nodeOf = (data: object, type: string) =>
  nodes(data).find((node: { '@type': string }) => node['@type'] === type);

describe('the structured data of the editors’ pages', () => {
  const { meta } = edition;
  const pages = [
    essayData(edition, absolute, image),
    ...edition.sections.map((section) => sectionData(edition, section, absolute, image)),
  ];

  test('have the editors as publisher, never the op-ed’s, and hold the op-ed as another’s', () => {
    for (const page of pages) {
      const { mainEntity, about, ...article } = nodeOf(page, 'Article');
      expect(article.publisher.name).toBe(meta.editors);
      expect(article.datePublished).toBe('2024-02-01');
      expect(JSON.stringify(article)).not.toContain(meta['published-in']);
      expect(article).not.toHaveProperty('author');
      expect(article).not.toHaveProperty('license');
      expect(mainEntity ?? about).toEqual(opEdData(edition, absolute));
    }
  });

  test('name one date and one publisher outside the op-ed, whichever node is read', () => {
    for (const page of pages)
      for (const what of ['datePublished', 'publisher'])
        expect(nodes(page).filter((node: object) => what in node)).toHaveLength(1);
  });

  test('describe the edition in the editors’ words, with its sections', () => {
    expect(nodes(pages[0] as object)[0]).toMatchObject({
      '@type': 'Article',
      '@id': absolute(),
      headline: `${meta.title}, annotated`,
      description: meta.description,
      hasPart: edition.sections.map(({ title }) => ({ headline: title })),
    });
  });

  test('make a section part of the edition, with the way there and its own terms', () => {
    for (const section of edition.sections) {
      const data = sectionData(edition, section, absolute, image);
      const url = absolute(`sections/${section.id}/`);
      expect(nodes(data)[0]).toMatchObject({
        '@type': 'Article',
        '@id': url,
        headline: section.title,
        description: section.precis,
        isPartOf: { '@id': absolute() },
      });
      const way = nodeOf(data, 'BreadcrumbList').itemListElement;
      expect(way.map(({ item }: { item: string }) => item)).toEqual([absolute(), url]);
      const names = sectionUses(edition, section).terms.map(({ term }) => term);
      const terms = nodeOf(data, 'DefinedTermSet')?.hasDefinedTerm ?? [];
      expect(terms.map(({ name }: { name: string }) => name)).toEqual(names);
    }
  });
});

test.each(['CollectionPage', 'AboutPage'] as const)(
  'a page beside the essay, a %s, is the editors’, of the day of the edition',
  (type) => {
    const page = { title: 'Timeline', description: 'Ten events.', path: 'timeline/' };
    expect(plain(pageData(edition, type, page, absolute))).toEqual({
      '@context': 'https://schema.org',
      '@type': type,
      '@id': absolute('timeline/'),
      url: absolute('timeline/'),
      name: 'Timeline',
      description: 'Ten events.',
      inLanguage: 'en',
      publisher: { '@type': 'Organization', name: edition.meta.editors },
      datePublished: '2024-02-01',
      isPartOf: { '@type': 'Article', '@id': absolute() },
    });
  },
);

test('the glossary defines every term under its address', () => {
  const { hasDefinedTerm, datePublished } = plain(glossaryPageData(edition, absolute));
  expect(datePublished).toBe('2024-02-01');
  expect(hasDefinedTerm.map((term: Record<string, string>) => term['@id'])).toEqual(
    edition.terms.map(({ id }) => absolute(`glossary/#${id}`)),
  );
});

test('structured data cannot end the element they stand in', () => {
  const title = 'One </script><!-- <script> two';
  const text = jsonLd(essayData({ ...edition, meta: { ...edition.meta, title } }, absolute, image));
  expect(text).not.toContain('<');
  expect(nodeOf(JSON.parse(text), 'Article').mainEntity.headline).toBe(title);
});
