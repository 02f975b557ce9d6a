import type { AboutPage, CollectionPage, WithContext } from 'schema-dts';
import type { Absolute } from '../data-files/annotations.ts';
import type { Edition } from '../model/edition.ts';
import { byEditors } from './by-editors.ts';

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
