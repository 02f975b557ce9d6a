import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** A page as a tree: its elements in the order of the page, each with its place in the text. */
export interface Page {
  html: string;
  elements: Element[];
}

export const parsePage = (html: string): Page => {
  const elements: Element[] = [];
  visit(fromHtml(html), 'element', (element) => {
    elements.push(element);
  });
  return { html, elements };
};

/** The text right inside an element. */
export const textIn = ({ children }: Element): string =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('');

/** A text that is put into a page after one of its elements, or in its place. */
export interface Insertion {
  element: Element;
  text: string;
  instead?: boolean;
}

/** The text of a page with insertions; all else stays as it was, to the letter. */
export const withInsertions = (html: string, insertions: readonly Insertion[]): string => {
  let result = html;
  const endOf = ({ element }: Insertion): number => element.position?.end.offset ?? 0;
  for (const insertion of [...insertions].sort((a, b) => endOf(b) - endOf(a))) {
    const end = endOf(insertion);
    const start = insertion.instead ? (insertion.element.position?.start.offset ?? end) : end;
    result = result.slice(0, start) + insertion.text + result.slice(end);
  }
  return result;
};
