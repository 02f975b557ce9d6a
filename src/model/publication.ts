import { sureDate } from '../dates/machine-date.ts';
import { dateInWords } from '../dates/words.ts';
import type { EditionEntry } from '../schemas/edition.ts';
import { type Absolute, pagePath } from './addresses.ts';

/**
 * The address that stands for the licence of what is ours, for programs: where there is none, as all
 * rights are reserved, that of the page which says so.
 */
export const licenceAddress = (
  { licence }: Pick<EditionEntry, 'licence'>,
  absolute: Absolute,
): string => licence.address ?? absolute(pagePath('about'));

type Meta = Pick<EditionEntry, 'published-in' | 'first-published' | 'written'>;

/** Where the text comes from, as a sentence without its end; `place` is what a page links to the copy. */
export interface Provenance {
  before: string;
  place: string;
  after: string;
}

/**
 * Says where and when the op-ed first appeared; where the copy prints no date, that it is a copy and
 * when the editors think it was written.
 */
export const provenance = (meta: Meta): Provenance => {
  const published = meta['first-published'];
  const place = meta['published-in'];
  return published
    ? { before: 'First published by ', place, after: `, ${dateInWords(published)}` }
    : {
        before: 'From the copy at ',
        place,
        after: `, which prints no date; written, as the editors infer, ${dateInWords(meta.written)}`,
      };
};

/** When the op-ed appeared, as it is cited; where that is not known, when it was written. */
export const citedDate = (meta: Meta): string => {
  const published = meta['first-published'];
  return published ? dateInWords(published) : `undated, written ${dateInWords(meta.written)}`;
};

/** The sure part of the date of first publication in ISO 8601; undefined where there is none. */
export const publishedDate = (meta: Meta): string | undefined =>
  meta['first-published'] && sureDate(meta['first-published']);
