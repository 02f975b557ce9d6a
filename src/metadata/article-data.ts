import type { Article, BreadcrumbList, DefinedTermSet, Graph } from 'schema-dts';
import { type Absolute, sectionPath } from '../model/addresses.ts';
import type { Edition, Section } from '../model/edition.ts';
import { sectionUses } from '../model/section-uses.ts';
import { glossaryData } from './glossary-data.ts';
import { opEdData } from './op-ed-data.ts';
import { byEditors } from './page-data.ts';

const headline = ({ meta }: Edition): string => `${meta.title}, ${meta.mottos.annotated}`;

/**
 * The annotated edition as schema.org's Article by the editors, with its sections; the op-ed in it is
 * a node of its own, so that neither voice is taken for the other. It stands inside the article, not
 * beside it: clippers that look for one date or one publisher take what stands outermost.
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
    mainEntity: opEdData(edition, absolute),
    isPartOf: { '@type': 'WebSite', name: meta.site, url: absolute() },
    hasPart: sections.map(({ id, title, number }) => ({
      '@type': 'Article',
      '@id': absolute(sectionPath(id)),
      headline: title,
      position: number,
    })),
  };
  return { '@context': 'https://schema.org', '@graph': [article] };
};

/**
 * The page of one section as an Article by the editors that is part of the edition and is about the
 * op-ed, with the op-ed's own node in it, the way to the page and its terms.
 * @param image the address of the page's card
 */
export const sectionData = (
  edition: Edition,
  section: Section,
  absolute: Absolute,
  image: string,
): Graph => {
  const url = absolute(sectionPath(section.id));
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
    about: opEdData(edition, absolute),
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
  return { '@context': 'https://schema.org', '@graph': [article, way, ...glossary] };
};
