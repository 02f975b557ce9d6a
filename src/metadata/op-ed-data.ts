import type { CreativeWork, OpinionNewsArticle } from 'schema-dts';
import { sureDate } from '../dates/machine-date.ts';
import { type Absolute, pagePath } from '../model/addresses.ts';
import type { Edition } from '../model/edition.ts';
import { licenceAddress, publishedDate } from '../model/publication.ts';

/** What is ours, apart from the op-ed, with the licence that is given for it. */
const apparatus = ({ meta }: Edition, absolute: Absolute): CreativeWork => ({
  '@type': 'CreativeWork',
  '@id': absolute(pagePath('about')),
  name: `Notes on “${meta.title}”`,
  url: absolute(pagePath('about')),
  creator: { '@type': 'Organization', name: meta.editors },
  datePublished: meta.edition,
  license: licenceAddress(meta, absolute),
});

/**
 * The op-ed as schema.org's OpinionNewsArticle, apart from all that is the editors': its title as
 * credited, where and when it appeared, and the address of the copy, where there is one. An author who
 * is not known is not named, and no licence is given.
 */
export const opEdData = (edition: Edition, absolute: Absolute): OpinionNewsArticle => {
  const { meta, sources } = edition;
  const copy = sources.find(({ id }) => id === meta.copy);
  const published = publishedDate(meta);
  const created = published ? undefined : sureDate(meta.written);
  const institution = copy?.author?.some((name) => 'literal' in name);
  const author = institution
    ? ({ '@type': 'Organization', name: meta.author } as const)
    : ({ '@type': 'Person', name: meta.author } as const);
  return {
    '@type': 'OpinionNewsArticle',
    '@id': absolute('#UI-op-ed'),
    headline: meta.title,
    inLanguage: meta.language,
    ...(meta['author-named'] && { author }),
    ...(published && { datePublished: published }),
    ...(created && { dateCreated: created }),
    publisher: { '@type': 'Organization', name: meta['published-in'] },
    ...(copy?.URL && { sameAs: copy.URL }),
    copyrightNotice: meta.rights,
    subjectOf: apparatus(edition, absolute),
    sdPublisher: { '@type': 'Organization', name: meta.editors },
    sdLicense: licenceAddress(meta, absolute),
  };
};
