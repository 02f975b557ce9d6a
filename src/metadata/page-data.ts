import type { AboutPage, CollectionPage, Graph, Thing, WithContext } from 'schema-dts';
import { sureDate } from '../dates/machine-date.ts';
import type { Absolute } from '../model/addresses.ts';
import type { Edition } from '../model/edition.ts';

/**
 * What schema.org's node of every page of the editors' has. Its date is the day of the edition: where a
 * page gives none, clippers take the first date in its text. No licence, as the author's words may stand
 * on it too.
 */
export const byEditors = ({ meta }: Pick<Edition, 'meta'>) => {
  const published = sureDate(meta.edition);
  return {
    inLanguage: meta['editors-language'],
    publisher: { '@type': 'Organization', name: meta.editors },
    ...(published && { datePublished: published }),
  } as const;
};

/** Structured data as it may stand in a `<script>`: no text in it can end the element or open a comment. */
export const jsonLd = (data: Graph | WithContext<Extract<Thing, object>>): string =>
  JSON.stringify(data).replaceAll('<', '\\u003c');

/**
 * A page beside the essay as schema.org knows it: a list, or the page about the edition.
 * @param page its title, its sentence and its path inside the site
 */
export const pageData = (
  edition: Edition,
  type: 'AboutPage' | 'CollectionPage',
  page: { title: string; description: string; path: string },
  absolute: Absolute,
): WithContext<
  Extract<AboutPage | CollectionPage, { '@type': 'AboutPage' | 'CollectionPage' }>
> => ({
  '@context': 'https://schema.org',
  '@type': type,
  '@id': absolute(page.path),
  url: absolute(page.path),
  name: page.title,
  description: page.description,
  ...byEditors(edition),
  isPartOf: { '@type': 'Article', '@id': absolute() },
});
