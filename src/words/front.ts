import { licence } from '../data-files/annotations.ts';
import { citationLine } from '../data-files/edition-citation.ts';
import { dateInWords } from '../dates/words.ts';
import type { Edition } from '../model/edition.ts';
import { kindLabels, kindMeanings } from '../model/labels.ts';
import { provenance } from '../model/publication.ts';
import type { EditionEntry } from '../schemas/edition.ts';
import type { noteKinds } from '../schemas/note.ts';

/** Where the text comes from, and who wrote it. */
export const byline = (meta: EditionEntry): string => {
  const { before, place, after } = provenance(meta);
  return `${before}${place}${after} · ${meta.author}. ${meta['title-credit']}`;
};

/** Which edition this is: “The Annotated Ferry, edition of 1 February 2024”. */
export const editionLine = (meta: EditionEntry): string =>
  `${meta.site}, edition of ${dateInWords(meta.edition)}`;

/** What each kind of note does, in the order of the key to the page. */
export const noteKey = (): { kind: string; meaning: string }[] =>
  (Object.keys(kindMeanings) as (typeof noteKinds)[number][]).map((kind) => ({
    kind: kindLabels[kind],
    meaning: kindMeanings[kind],
  }));

/** Whose the rights are, and the licence of what is ours. */
export const rightsLine = (meta: EditionEntry): string =>
  `${meta.rights} Notes, glossary, timeline and figures: CC BY 4.0, ${licence}`;

/**
 * How this edition is cited, in one line.
 * @param address where it is published
 */
export const citeLine = (edition: Edition, address: string): string =>
  `${citationLine(edition)}, ${address}`;
