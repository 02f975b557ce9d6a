import type { Edition, Source } from '../model/edition.ts';
import { issuedInWords, publisherOf } from '../model/source-line.ts';

/** A source as it is cited: what stands before the click, and its number in the list. */
export interface Citation {
  id: string;
  number: number;
  publisher: string;
  issued: string;
  kind: Source['kind'];
}

/** The name of a line of citations. */
export const citationsLabel = (citations: readonly Citation[]): string =>
  citations.length === 1 ? 'Source' : 'Sources';

/**
 * The sources that an entry rests on, as they are cited at its end.
 * @param ids of sources, the most telling first
 */
export const citationsIn = (
  { sources }: Pick<Edition, 'sources'>,
  ids: readonly string[],
): Citation[] =>
  ids.flatMap((id) => {
    const source = sources.find((one) => one.id === id);
    if (!source) return [];
    const { number, kind } = source;
    return [{ id, number, kind, publisher: publisherOf(source), issued: issuedInWords(source) }];
  });
