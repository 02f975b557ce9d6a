import { join } from 'node:path';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readText } from './content-file.ts';

/** The file of the page about the edition in the content folder. */
export const aboutFile = 'about.mdx';

/**
 * The page about the edition as a tree.
 * @param source its text
 * @throws VFileMessage, with its place, where it is not MDX
 */
export const aboutTree = (source: string): Root =>
  unified().use(remarkParse).use(remarkGfm).use(remarkMdx).parse(source);

/**
 * Reads the page about the edition as a tree.
 * @param root the content folder
 * @throws Error where the file is missing; as `aboutTree` does
 */
export const readAboutTree = (root: string): Root => aboutTree(readText(join(root, aboutFile)));
