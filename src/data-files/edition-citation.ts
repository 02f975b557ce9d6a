import { sureDate } from '../dates/machine-date.ts';
import { dateInWords } from '../dates/words.ts';
import type { Edition } from '../model/edition.ts';
import { citedDate } from '../model/publication.ts';
import { bibtex } from './bibtex.ts';
import { type CitationStyle, formatted, ris } from './citation-formats.ts';
import { type CslDate, type CslItem, cslDate } from './csl-item.ts';

/**
 * A style, the field in which it shows which edition this is, and the type by which it puts a title
 * first where no author is known.
 */
interface Style {
  name: string;
  style: CitationStyle;
  shows: 'edition' | 'genre';
  unsigned?: string;
}

const styles: Style[] = [
  { name: 'APA', style: 'apa', shows: 'genre' },
  // Of an unsigned article in a newspaper this style makes the newspaper the author.
  { name: 'Harvard', style: 'harvard1', shows: 'edition', unsigned: 'post-weblog' },
  { name: 'Vancouver', style: 'vancouver', shows: 'edition' },
];

type Cited = Pick<Edition, 'meta' | 'sources'>;

const which = ({ meta }: Cited): string =>
  `${meta.mottos.edition} of ${dateInWords(meta.edition)}, ${meta.site}`;

/**
 * The op-ed as read in this edition: one line with its title, where and when it first appeared (or
 * that it is undated, and when it was written), and the day of the edition. An author who is not known
 * is not named.
 */
export const citationLine = (edition: Cited): string => {
  const { meta } = edition;
  const author = meta['author-named'] ? `${meta.author}, ` : '';
  return `${author}“${meta.title}”, ${meta['published-in']}, ${citedDate(meta)}. ${which(edition)}`;
};

/** What is sure of a date, as numbers; undefined where not even the year is. */
const sureParts = (date: string): CslDate | undefined => {
  const sure = sureDate(date);
  return sure === undefined ? undefined : { 'date-parts': [sure.split('-').map(Number)] };
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
    'container-title': meta['published-in'],
    language: meta.language,
    URL: address,
  };
};

/** The item with its date in words, wherever numbers would say more than is known. */
const inWords = (item: CslItem, { meta }: Cited): CslItem => {
  const published = meta['first-published'];
  const exact = published && sureDate(published) === published;
  return { ...item, issued: exact ? cslDate(published) : { literal: citedDate(meta) } };
};

/** The item for reference managers, which know no words in a date: what is sure of it, and a note. */
const inNumbers = (item: CslItem, edition: Cited): CslItem => {
  const { meta } = edition;
  const date = meta['first-published'] ?? meta.written;
  const issued = sureParts(date);
  const exact = meta['first-published'] !== undefined && sureDate(date) === date;
  const note = exact ? which(edition) : `${which(edition)}; op-ed ${citedDate(meta)}`;
  return { ...item, ...(issued && { issued }), note };
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
  const worded = inWords(item, edition);
  const numbered = inNumbers(item, edition);
  return {
    styles: styles.map(({ name, style, shows, unsigned }) => ({
      name,
      text: formatted(
        {
          ...worded,
          ...(unsigned && !edition.meta['author-named'] && { type: unsigned }),
          [shows]: which(edition),
        },
        style,
      ),
    })),
    bibtex: bibtex([numbered]),
    ris: ris(numbered),
  };
};
