import type { Element, Nodes } from 'xast';
import type { FigureWords } from '../words/figure.ts';
import { blockElements } from './blocks.ts';
import { x } from './element.ts';
import { entryEnd } from './entry-end.ts';
import type { Links } from './links.ts';

/**
 * A figure: its drawing, its numbers, its caption.
 * @param drawing SVG with its text alternative; without one, that text stands in its place
 */
export const figureElement = (
  figure: FigureWords,
  drawing: Nodes | undefined,
  links: Links,
): Element =>
  x(
    'figure',
    { class: 'ours', id: `figure-${figure.id}` },
    x('p', { class: 'head' }, x('b', figure.title)),
    drawing ?? x('p', figure.alt),
    blockElements(figure.blocks),
    x(
      'figcaption',
      figure.caption.map((paragraph) => x('p', paragraph)),
      figure.credit && x('p', { class: 'fine' }, figure.credit),
      entryEnd(figure, links),
    ),
  );
