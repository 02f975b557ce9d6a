import type { Absolute } from '../model/addresses.ts';
import type { Edition } from '../model/edition.ts';
import type { Block } from '../view/blocks.ts';
import { editionChapters } from '../view/edition.ts';
import { blocksText } from './blocks.ts';
import { apart, heading, wrapped } from './lines.ts';

const voicesOf = (first: number): string =>
  [
    'What begins at the left edge is the author’s, word for word: the title and the paragraphs.',
    'All that is set in from the edge, like this, is the editors’: section titles and notes.',
    `So are the numbers in square brackets: [${first}] stands right after the words that note ${first} explains.`,
    'The notes follow at the end of each section.',
  ].join(' ');

/**
 * The whole edition as plain text, in lines of 72 columns. Only the author's words begin at the left
 * edge: all that is ours is set in from it.
 * @param about the page about the edition
 * @param absolute gives the address of a path inside the site
 */
export const editionText = (
  edition: Edition,
  about: readonly Block[],
  absolute: Absolute,
): string => {
  const voices = voicesOf(edition.notes[0]?.number ?? 1);
  const chapters = editionChapters(edition, { voices, about, address: absolute() });
  const texts = chapters.map(({ name, heading: title, section, blocks }) =>
    apart(
      name === 'title' ? wrapped(title, 0) : heading(title, section ? '-' : '='),
      blocksText(blocks),
    ),
  );
  return `${apart(...texts)}\n`;
};
