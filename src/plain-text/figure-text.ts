import type { FigureWords } from '../words/figure.ts';
import { blocksText } from './blocks.ts';
import { entryEnd } from './entry-end.ts';
import { apart, margin, together, wrapped } from './lines.ts';

/** A figure in plain text: what it shows in words, its numbers in tables, its caption. */
export const figureText = (figure: FigureWords): string => {
  const inside = 2 * margin;
  return apart(
    together(
      wrapped(`${figure.title} (at paragraph ${figure.paragraph})`, margin, inside),
      wrapped(figure.alt, inside),
    ),
    blocksText(figure.blocks, inside),
    ...figure.caption.map((paragraph) => wrapped(paragraph, inside)),
    figure.credit && wrapped(figure.credit, inside),
    entryEnd(figure, inside),
  );
};
