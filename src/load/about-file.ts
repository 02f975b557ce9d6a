import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Block } from '../words/block.ts';

/** The words of a node; the address of a link that leads off the site stands after its words. */
const textOf = (node: Nodes): string => {
  if (node.type === 'link' && /^https?:/.test(node.url))
    return `${node.children.map(textOf).join('')} (${node.url})`;
  if (node.type === 'break') return ' ';
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node && !node.type.startsWith('mdx') ? node.value.replace(/\n/g, ' ') : '';
};

const tableOf = ({ children }: Table): Block => {
  const [head = [], ...rows] = children.map((row) => row.children.map(textOf));
  return { type: 'table', head, rows };
};

const blocksOf = (node: Nodes): Block[] => {
  if (node.type === 'heading') return [{ type: 'heading', text: textOf(node) }];
  if (node.type === 'paragraph') return [{ type: 'paragraph', text: textOf(node) }];
  if (node.type === 'list') return [{ type: 'list', items: node.children.map(textOf) }];
  if (node.type === 'table') return [tableOf(node)];
  return 'children' in node ? node.children.flatMap(blocksOf) : [];
};

/**
 * Reads the page about the edition, `about.mdx`, as plain headings, paragraphs, lists and tables.
 * @param root the content folder
 * @throws Error where the file is missing or is not MDX
 */
export const readAbout = (root: string): Block[] => {
  const source = readFileSync(join(root, 'about.mdx'), 'utf8');
  return blocksOf(unified().use(remarkParse).use(remarkGfm).use(remarkMdx).parse(source));
};
