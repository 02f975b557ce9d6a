import { join } from 'node:path';
import type { Nodes, Root, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Block, paragraph } from '../view/blocks.ts';
import { readText } from './content-file.ts';

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

/** The file of the page about the edition in the content folder. */
export const aboutFile = 'about.mdx';

/**
 * Reads the page about the edition as a tree.
 * @param root the content folder
 * @throws Error where the file is missing; VFileMessage, with its place, where it is not MDX
 */
export const readAboutTree = (root: string): Root =>
  unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkMdx)
    .parse(readText(join(root, aboutFile)));

/**
 * Reads the page about the edition as plain headings, paragraphs, lists and tables.
 * @param root the content folder
 * @throws as `readAboutTree` does
 */
export const readAbout = (root: string): Block[] => blocksOf(readAboutTree(root));
