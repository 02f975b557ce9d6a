import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toXast } from 'hast-util-to-xast';
import { CONTINUE, EXIT, visit } from 'unist-util-visit';
import type { Nodes } from 'xast';

const drawingIn = (figure: Element): Nodes | undefined => {
  let drawing: Nodes | undefined;
  visit(figure, 'element', (element) => {
    if (element.tagName !== 'svg') return CONTINUE;
    drawing = toXast(element, { space: 'svg' });
    return EXIT;
  });
  return drawing;
};

/**
 * Takes the drawings of the figures out of a page that shows them.
 * @param html the page
 * @returns the SVG of each figure by the figure's id
 */
export const figureDrawings = (html: string): Map<string, Nodes> => {
  const drawings = new Map<string, Nodes>();
  visit(fromHtml(html), 'element', (element) => {
    const id = /^figure-(.+)$/.exec(String(element.properties['id'] ?? ''))?.[1];
    const drawing = id && drawingIn(element);
    if (id && drawing) drawings.set(id, drawing);
  });
  return drawings;
};
