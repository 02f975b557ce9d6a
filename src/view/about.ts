import type { Nodes, Table } from 'mdast';
import { readAboutTree } from '../load/about-file.ts';
import { type Block, paragraph } from './blocks.ts';

/** The words of a node; the address of a link that leads off the site stands after its words. */
const textOf = (node: Nodes): string => {
  if (node.type === 'link' && /^https?:/i.test(node.url))
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
  if (node.type === 'heading') return [{ type: 'heading', level: 2, text: textOf(node) }];
  if (node.type === 'paragraph') return [paragraph(textOf(node))];
  if (node.type === 'list')
    return [{ type: 'list', items: node.children.map((item) => [textOf(item)]) }];
  if (node.type === 'table') return [tableOf(node)];
  return 'children' in node ? node.children.flatMap(blocksOf) : [];
};

/**
 * Reads the page about the edition as plain headings, paragraphs, lists and tables.
 * @param root the content folder
 * @throws as `readAboutTree` does
 */
export const readAbout = (root: string): Block[] => blocksOf(readAboutTree(root));
