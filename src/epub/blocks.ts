import type { Element, Nodes } from 'xast';
import { type Block, lineWords, pairWords, type Table, type Words } from '../view/blocks.ts';
import { rowLists } from '../view/figure.ts';
import { x } from './element.ts';
import { entriesElements } from './entries.ts';
import type { Links } from './links.ts';
import { inLanguage } from './page.ts';
import { wordsElements } from './words.ts';

/** What the pages of a book need beside their blocks. */
export interface Book {
  links: Links;
  /** The figures' SVG, by id. */
  drawings: ReadonlyMap<string, Nodes>;
  /** Of the op-ed. */
  language: string;
}

const table = ({ head, rows }: Table): Element => {
  const heads = head.map((name) => x('th', { scope: 'col' }, name));
  const lines = rows.map(([first, ...others]) => {
    const cells = others.map((cell) => x('td', String(cell)));
    return x('tr', x('th', { scope: 'row' }, String(first)), cells);
  });
  return x('table', x('thead', x('tr', heads)), x('tbody', lines));
};

/** The roles of a paragraph that the style sheet or a reading system knows by their name. */
const classes = new Set(['gist', 'finding', 'body', 'fine']);

/** A block as XHTML. */
export const blockElements = (block: Block, book: Book): Element[] => {
  const says = (words: Words) => wordsElements(words, book.links);
  switch (block.type) {
    case 'heading':
      return [x(`h${block.level}`, block.text)];
    case 'paragraph': {
      const { role = '' } = block;
      return [x('p', { class: classes.has(role) ? role : undefined }, says(block.words))];
    }
    case 'change':
      return [x('p', { class: 'fine' }, says(block.words))];
    case 'line':
      return block.role === 'turn'
        ? [x('p', { class: 'turn' }, x('b', block.name), ' ', block.items.flatMap(says))]
        : [x('p', { class: 'fine' }, says(lineWords(block)))];
    case 'list': {
      if (block.role) return block.items.map((item) => x('p', says(item)));
      const items = block.items.map((item) => x('li', says(item)));
      const list = x(block.ordered ? 'ol' : 'ul', items);
      return block.lead ? [x('p', block.lead), list] : [list];
    }
    case 'pairs': {
      if (block.role === 'namings') return block.pairs.map((pair) => x('p', says(pairWords(pair))));
      const items = block.pairs.map(({ name, words }) =>
        x('li', x('span', { class: 'kind' }, name), ' ', says(words)),
      );
      return [x('ul', { class: 'plain key' }, items)];
    }
    case 'table':
      return block.wide
        ? rowLists(block).flatMap((list) => blockElements(list, book))
        : [table(block)];
    case 'passage': {
      const attributes = { class: 'author', id: `p${block.number}`, ...inLanguage(book.language) };
      return [
        x('p', { class: 'number' }, `Paragraph ${block.number}`),
        x('p', attributes, says(block.words)),
      ];
    }
    case 'entries':
      return entriesElements(block, book);
  }
};
