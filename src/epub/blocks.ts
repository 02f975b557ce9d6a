import type { Element, Nodes } from 'xast';
import { fragmentOf } from '../model/addresses.ts';
import { type Block, lineWords, pairWords, plain, type Table, type Words } from '../view/blocks.ts';
import type { Entry } from '../view/entry.ts';
import { rowLists } from '../view/figure.ts';
import type { Links } from './links.ts';
import { wordsElements } from './words.ts';
import { inLanguage, x } from './xhtml.ts';

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

const inBook = (blocks: readonly Block[], book: Book): Element[] =>
  blocks.flatMap((block) => blockElements(block, book));

/**
 * A note as a footnote (EPUB 3 Structural Semantics, DPUB-ARIA 1.1): readers that can open it over the
 * text. It is no `aside`: Apple Books and those made with Readium take such notes out of the page, and
 * with them what other pages link to. They also take the way back out of what they open, so the number
 * stands outside it.
 */
const note = ({ id, number, head: [head = []], text, end }: Entry, book: Book): Element =>
  x(
    'div',
    { class: 'note', id: fragmentOf('note', id), 'epub:type': 'footnote', role: 'doc-footnote' },
    x('p', { class: 'head' }, `${number} `, wordsElements(head, book.links)),
    inBook([...text, ...end], book),
    x(
      'p',
      { class: 'fine' },
      x('a', { href: `#UI-ref-${id}`, role: 'doc-backlink' }, `Back to the text of note ${number}`),
    ),
  );

const term = ({ id, head: [head = []], text, end }: Entry, book: Book): Element[] => {
  const [word = '', ...others] = head;
  const label = wordsElements(others, book.links);
  return [
    x('dt', { id, 'epub:type': 'glossterm' }, x('dfn', plain([word])), label),
    x('dd', { 'epub:type': 'glossdef' }, inBook([...text, ...end], book)),
  ];
};

/** A figure: its drawing or, without one, that in words; its numbers; its caption. */
const figure = ({ id, head: [head = []], text, end }: Entry, book: Book): Element => {
  const drawing = book.drawings.get(id);
  const roleOf = (block: Block) => (block.type === 'paragraph' ? block.role : 'drawn');
  const elements = (role: 'alt' | 'caption' | 'drawn'): Element[] =>
    inBook(
      text.filter((block) => roleOf(block) === role),
      book,
    );
  return x(
    'figure',
    { class: 'ours', id: fragmentOf('figure', id) },
    x('p', { class: 'head' }, wordsElements(head, book.links)),
    drawing ?? elements('alt'),
    elements('drawn'),
    x('figcaption', elements('caption'), inBook(end, book)),
  );
};

const item = ({ kind, id, number, head, text, end }: Entry, book: Book): Element => {
  const lines = head.map((line) => wordsElements(line, book.links));
  const [first = [], ...others] = lines;
  const named =
    kind === 'source'
      ? [
          x(
            'p',
            first,
            others.flatMap((line) => [' ', ...line]),
          ),
        ]
      : [
          x('p', { class: kind === 'event' ? 'head' : undefined }, first),
          ...others.map((line) => x('p', line)),
        ];
  return x(
    'li',
    { id: fragmentOf(kind, id), value: number },
    named,
    inBook([...text, ...end], book),
  );
};

/** Entries of one kind, in the form that readers of books know for it. */
export const entriesElements = (
  { kind, title, entries }: Block & { type: 'entries' },
  book: Book,
): Element[] => {
  if (kind === 'figure') return entries.map((entry) => figure(entry, book));
  if (kind === 'term') {
    const terms = entries.flatMap((entry) => term(entry, book));
    return [x('dl', { 'epub:type': 'glossary' }, terms)];
  }
  if (kind === 'note') {
    const named = { 'epub:type': 'footnotes', 'aria-labelledby': 'UI-notes' };
    const notes = entries.map((entry) => note(entry, book));
    return [x('section', { class: 'ours', ...named }, x('h2', { id: 'UI-notes' }, title), notes)];
  }
  const items = entries.map((entry) => item(entry, book));
  if (kind === 'correction') return [x('ul', items)];
  return [x('ol', { class: kind === 'event' ? 'plain' : undefined }, items)];
};
