import { dateInWords } from '../dates/words.ts';
import type { SourceEntry } from '../schemas/source.ts';

type Line = Pick<SourceEntry, 'container-title' | 'via' | 'issued'>;

/** Who published a source: “Reuters, in Business Recorder”. */
export const publisherOf = (source: Line): string =>
  source.via ? `${source['container-title']}, in ${source.via}` : source['container-title'];

/** When a source was published, in words; “undated” where the copy that was read shows no date. */
export const issuedInWords = (source: Line): string =>
  source.issued ? dateInWords(source.issued) : 'undated';

/** Everyone who wrote a source: “A. Author, B. Author”, in the order of the record. */
export const authorsOf = (source: Pick<SourceEntry, 'author'>): string =>
  (source.author ?? [])
    .map((name) =>
      'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' '),
    )
    .join(', ');

/** The address of the newest copies of a page in a public web archive. */
export const archiveAddress = (url: string): string => `https://web.archive.org/web/*/${url}`;
