import type { Article, BreadcrumbList, DefinedTermSet, Graph } from 'schema-dts';
import type { Absolute } from '../data-files/annotations.ts';
import { sureDate } from '../dates/sure-date.ts';
import type { Edition, Section } from '../model/edition.ts';
import { sectionUses } from '../model/section-uses.ts';
import { glossaryData } from './glossary-data.ts';
import { opEdData, opEdId } from './op-ed-data.ts';

const headline = ({ meta }: Edition): string => `${meta.title}, annotated`;

/** What every page of the editors' has: no licence, as the author's words stand on it too. */
const byEditors = ({ meta }: Edition) => {
  const published = sureDate(meta.edition);
  return {
    inLanguage: meta['editors-language'],
    publisher: { '@type': 'Organization', name: meta.editors },
    ...(published && { datePublished: published }),
  } as const satisfies Omit<Extract<Article, { '@type': 'Article' }>, '@type'>;
};

/**
 * The annotated edition as schema.org's Article by the editors, with its sections; the op-ed in it is
 * a node of its own, so that neither voice is taken for the other.
 * @param image the address of the page's card
 */
export const essayData = (edition: Edition, absolute: Absolute, image: string): Graph => {
  const { meta, sections } = edition;
  const article: Article = {
    '@type': 'Article',
    '@id': absolute(),
    url: absolute(),
    headline: headline(edition),
    description: meta.description,
    image,
    ...byEditors(edition),
    mainEntity: { '@id': opEdId(absolute) },
    isPartOf: { '@type': 'WebSite', name: meta.site, url: absolute() },
    hasPart: sections.map(({ id, title, number }) => ({
      '@type': 'Article',
      '@id': absolute(`sections/${id}/`),
      headline: title,
      position: number,
    })),
  };
  return { '@context': 'https://schema.org', '@graph': [article, opEdData(edition, absolute)] };
};

/**
 * The page of one section as an Article by the editors that is part of the edition and is about the
 * op-ed, with the op-ed's own node, the way to the page and its terms.
 * @param image the address of the page's card
 */
export const sectionData = (
  edition: Edition,
  section: Section,
  absolute: Absolute,
  image: string,
): Graph => {
  const url = absolute(`sections/${section.id}/`);
  const { terms } = sectionUses(edition, section);
  const article: Article = {
    '@type': 'Article',
    '@id': url,
    url,
    headline: section.title,
    description: section.precis,
    position: section.number,
    image,
    ...byEditors(edition),
    about: { '@id': opEdId(absolute) },
    isPartOf: { '@type': 'Article', '@id': absolute(), headline: headline(edition) },
  };
  const way: BreadcrumbList = {
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: edition.meta.title, item: absolute() },
      { '@type': 'ListItem', position: 2, name: section.title, item: url },
    ],
  };
  const glossary: DefinedTermSet[] =
    terms.length > 0 ? [glossaryData(edition, terms, absolute)] : [];
  return {
    '@context': 'https://schema.org',
    '@graph': [article, opEdData(edition, absolute), way, ...glossary],
  };
};
