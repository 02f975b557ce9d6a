import { sureDate } from '../dates/sure-date.ts';
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
