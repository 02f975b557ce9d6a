import type { Article, BreadcrumbList, CreativeWork, DefinedTermSet, Graph } from 'schema-dts';
import { type Absolute, licence } from '../data-files/annotations.ts';
import { sureDate } from '../dates/sure-date.ts';
import type { Edition, Section } from '../model/edition.ts';
import { publishedDate } from '../model/publication.ts';
import { sectionUses } from '../model/section-uses.ts';
import { glossaryData } from './glossary-data.ts';

/** What is ours, apart from the op-ed, with the licence that is given for it. */
const apparatus = ({ meta }: Edition, absolute: Absolute): CreativeWork => ({
  '@type': 'CreativeWork',
  '@id': absolute('about/'),
  name: `Notes on “${meta.title}”`,
  url: absolute('about/'),
  creator: { '@type': 'Organization', name: meta.editors },
  datePublished: meta.edition,
  license: licence,
});

const shared = (edition: Edition, absolute: Absolute) => {
  const { meta, sources } = edition;
  const published = publishedDate(meta);
  const created = published ? undefined : sureDate(meta.written);
  const institution = sources
    .find(({ id }) => id === meta.copy)
    ?.author?.some((name) => 'literal' in name);
  const author = institution
    ? ({ '@type': 'Organization', name: meta.author } as const)
    : ({ '@type': 'Person', name: meta.author } as const);
  return {
    inLanguage: meta.language,
    ...(meta['author-named'] && { author }),
    ...(published && { datePublished: published }),
    ...(created && { dateCreated: created }),
    publisher: { '@type': 'Organization', name: meta['published-in'] },
    copyrightNotice: meta.rights,
    subjectOf: apparatus(edition, absolute),
    sdPublisher: { '@type': 'Organization', name: meta.editors },
    sdLicense: licence,
  } as const satisfies Omit<Extract<Article, { '@type': 'Article' }>, '@type'>;
};

/** The essay as schema.org's Article, with its sections. An author who is not known is not named. */
export const essayData = (edition: Edition, absolute: Absolute, image: string): Graph => {
  const { meta, sections } = edition;
  const article: Article = {
    '@type': 'Article',
    '@id': absolute(),
    url: absolute(),
    headline: meta.title,
    description: meta.description,
    image,
    ...shared(edition, absolute),
    isPartOf: { '@type': 'WebSite', name: meta.site, url: absolute() },
    hasPart: sections.map(({ id, title, number }) => ({
      '@type': 'Article',
      '@id': absolute(`sections/${id}/`),
      headline: title,
      position: number,
    })),
  };
  return { '@context': 'https://schema.org', '@graph': [article] };
};

/** One section as an Article that is part of the essay, with its way there and its terms. */
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
    ...shared(edition, absolute),
    isPartOf: { '@type': 'Article', '@id': absolute(), headline: edition.meta.title },
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
