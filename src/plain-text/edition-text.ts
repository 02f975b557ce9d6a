import type { Absolute } from '../data-files/annotations.ts';
import type { Edition } from '../model/edition.ts';
import type { Block } from '../words/block.ts';
import { figureWords } from '../words/figure.ts';
import { sourceWords } from '../words/source.ts';
import { termWords } from '../words/term.ts';
import { backText } from './back-text.ts';
import { figureText } from './figure-text.ts';
import { frontText } from './front-text.ts';
import { apart, heading, wrapped } from './lines.ts';
import { sectionText } from './section-text.ts';
import { sourceText } from './source-text.ts';
import { termText } from './term-text.ts';
import { timelineText } from './timeline-text.ts';

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
  const { sections, terms, figures, sources } = edition;
  const text = apart(
    frontText(edition, absolute()),
    ...sections.map((section) => sectionText(edition, section)),
    heading('Terms'),
    ...terms.map((term) => termText(termWords(edition, term))),
    heading('Timeline'),
    timelineText(edition),
    ...(figures.length > 0 ? [heading('Figures')] : []),
    ...figures.map((figure) => figureText(figureWords(edition, figure))),
    heading('Sources'),
    wrapped('A title in square brackets is our description, not a headline.'),
    ...sources.map((source) => sourceText(sourceWords(edition, source))),
    backText(edition, about, absolute()),
  );
  return `${text}\n`;
};
