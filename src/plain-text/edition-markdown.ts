import type { RootContent as Node, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { entryPath } from '../model/addresses.ts';
import { type Block, lineWords, pairWords, plain, type Words } from '../view/blocks.ts';
import { editionChapters } from '../view/edition.ts';
import { rowLists } from '../view/figure.ts';
import type { TextFormat } from './formats.ts';

const voices =
  'What follows the number of a paragraph is the author’s, word for word; all else is the editors’.';

type Child = Node | string;
const node = (type: Node['type'], children: Child[], more = {}): Node => {
  const nodes = children.map((one) =>
    typeof one === 'string' ? { type: 'text', value: one } : one,
  );
  return { type, ...more, children: nodes } as Node;
};
const said = (...words: Child[]): Node => node('paragraph', words);
const link = (url: string, text: string): Node => node('link', [text], { url });
const heading = (depth: number, text: string): Node => node('heading', [text], { depth });
const row = (cells: readonly (string | string[])[]): Node => {
  const nodes = cells.map((cell) => node('tableCell', [String(cell)]));
  return node('tableRow', nodes);
};

/**
 * The whole edition as CommonMark, its notes as the footnotes that GitHub and Pandoc read.
 * @param about the page about the edition
 * @param absolute gives the address of a path inside the site
 */
export const editionMarkdown: TextFormat['write'] = (edition, about, absolute) => {
  const phrases = (words: Words): Child[] =>
    words.flatMap((run): Child[] => {
      if (typeof run === 'string') return [run];
      const text = plain([run]);
      if (run.is === 'note-mark') return [node('footnoteReference', [], { identifier: text })];
      if (run.is === 'author') return [run.stress ? node(run.stress, [text]) : text];
      if (run.is === 'entry') return [link(absolute(entryPath(run.kind, run.id)), text)];
      if (run.is === 'address') return [link(text, text)];
      if (run.is === 'archive') return [link(run.href, 'Look it up in the Web Archive'), ' · '];
      if (run.is === 'strong' || run.is === 'headword') return [node('strong', [text])];
      if (run.is === 'label') return [` (${text})`];
      if (run.is === 'sources')
        return run.sources.flatMap(({ id, number }) => [
          ' ',
          link(absolute(entryPath('source', id)), `[${number}]`),
        ]);
      return 'words' in run ? phrases(run.words) : [text];
    });
  const item = (words: Words): Node => said(...phrases(words));
  const content = (block: Block): Node[] => {
    if (block.type === 'heading') return [heading(block.level + 1, block.text)];
    if (block.type === 'line') return [item(lineWords(block))];
    if (block.type === 'pairs') return block.pairs.map((pair) => item(pairWords(pair)));
    if (block.type === 'table' && block.wide) return rowLists(block).flatMap(content);
    if (block.type === 'table') return [node('table', [block.head, ...block.rows].map(row))];
    if (block.type === 'passage') return [said(`Paragraph ${block.number}`), item(block.words)];
    if (block.type === 'list') {
      const items = block.items.map((words) => node('listItem', [item(words)]));
      const lead = block.lead ? [said(block.lead)] : [];
      return [...lead, node('list', items, { ordered: block.ordered })];
    }
    if (block.type !== 'entries') return [item(block.words)];
    const note = block.kind === 'note';
    const entries = block.entries.map(({ number, head, text, end }) => {
      const children = [...head.map(item), ...[...text, ...end].flatMap(content)];
      return node(note ? 'footnoteDefinition' : 'listItem', children, { identifier: `${number}` });
    });
    return note ? entries : [node('list', entries, { ordered: block.kind === 'source' })];
  };
  const chapters = editionChapters(edition, { voices, about, address: absolute() });
  const children = chapters.flatMap(({ name, heading: title, blocks }) => [
    heading(name === 'title' ? 1 : 2, title),
    ...blocks.flatMap(content),
  ]);
  const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-' });
  return writer.stringify({ type: 'root', children } as Root);
};
