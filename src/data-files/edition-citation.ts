import { dateInWords } from '../dates/words.ts';
import type { Edition } from '../model/edition.ts';
import { bibtex, type CitationStyle, formatted, ris } from './citation-formats.ts';
import { type CslItem, cslDate } from './csl-item.ts';

const styles: { name: string; style: CitationStyle; shows: ('edition' | 'genre')[] }[] = [
  { name: 'APA', style: 'apa', shows: ['genre'] },
  { name: 'Harvard', style: 'harvard1', shows: ['edition'] },
  { name: 'Vancouver', style: 'vancouver', shows: ['edition'] },
];

type Cited = Pick<Edition, 'meta' | 'sources'>;

const which = ({ meta }: Cited): string =>
  `Annotated edition of ${dateInWords(meta.edition)}, ${meta.site}`;

/**
 * The op-ed as read in this edition: one line with its title, where and when it first appeared, and
 * the day of the edition. An author who is not known is not named.
 */
export const citationLine = (edition: Cited): string => {
  const { meta } = edition;
  const author = meta['author-named'] ? `${meta.author}, ` : '';
  return `${author}“${meta.title}”, ${meta['first-published']}, ${dateInWords(meta.written)}. ${which(edition)}`;
};

const itemOf = (edition: Cited, address: string): CslItem => {
  const { meta, sources } = edition;
  const copy = sources.find(({ id }) => id === meta.copy);
  const author = copy?.author ?? [{ literal: meta.author }];
  return {
    id: `annotated-${meta.edition}`,
    type: 'article-newspaper',
    title: meta.title,
    ...(meta['author-named'] && { author: author as NonNullable<CslItem['author']> }),
    'container-title': meta['first-published'],
    issued: cslDate(meta.written),
    language: meta.language,
    URL: address,
  };
};

/**
 * The edition as citations in three styles, in BibTeX and in RIS.
 * @param address where the edition is published
 */
export const editionCitations = (
  edition: Cited,
  address: string,
): { styles: { name: string; text: string }[]; bibtex: string; ris: string } => {
  const item = itemOf(edition, address);
  const label = which(edition);
  const noted = { ...item, note: label };
  return {
    styles: styles.map(({ name, style, shows }) => ({
      name,
      text: formatted(
        { ...item, ...Object.fromEntries(shows.map((field) => [field, label])) },
        style,
      ),
    })),
    bibtex: bibtex([noted]),
    ris: ris(noted),
  };
};
