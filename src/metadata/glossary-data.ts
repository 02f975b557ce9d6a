import type { DefinedTermSet, WithContext } from 'schema-dts';
import { type Absolute, entryPath, pagePath } from '../model/addresses.ts';
import type { Edition, Term } from '../model/edition.ts';
import { licenceAddress } from '../model/publication.ts';
import { byEditors } from './page-data.ts';

type Typed<T> = Extract<DefinedTermSet, { '@type': T }>;

/**
 * Terms as schema.org's DefinedTermSet.
 * @param terms all of the edition's, or some
 */
export const glossaryData = (
  { meta }: Edition,
  terms: readonly Term[],
  absolute: Absolute,
): Typed<'DefinedTermSet'> => ({
  '@type': 'DefinedTermSet',
  '@id': absolute(pagePath('glossary')),
  url: absolute(pagePath('glossary')),
  name: `Glossary of “${meta.title}”`,
  creator: { '@type': 'Organization', name: meta.editors },
  license: licenceAddress(meta, absolute),
  inLanguage: meta['editors-language'],
  hasDefinedTerm: terms.map(({ id, term, definition, aliases, scripts }) => {
    const others = [...aliases, ...scripts.filter(({ of }) => !of).map(({ text }) => text)];
    return {
      '@type': 'DefinedTerm',
      '@id': absolute(entryPath('term', id)),
      termCode: id,
      name: term,
      description: definition.text,
      ...(others.length > 0 && { alternateName: others }),
    } as const;
  }),
});

/** The glossary's page. */
export const glossaryPageData = (
  edition: Edition,
  absolute: Absolute,
): WithContext<Typed<'DefinedTermSet'>> => ({
  '@context': 'https://schema.org',
  ...byEditors(edition),
  ...glossaryData(edition, edition.terms, absolute),
});
