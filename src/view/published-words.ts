import { mark } from '../client/text-fragment.ts';
import type { Paragraph } from '../model/edition.ts';
import { runsOf } from './passage.ts';

/** The author's words by the ids of their paragraphs, with `mark` where the page has the mark of a note. */
export const publishedWords = (paragraphs: readonly Paragraph[]): Record<string, string> =>
  Object.fromEntries(
    paragraphs.map((paragraph) => [
      `p${paragraph.number}`,
      runsOf(paragraph)
        .map(({ text, markers }) => text + mark.repeat(markers.length))
        .join(''),
    ]),
  );
