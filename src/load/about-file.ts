import { join } from 'node:path';
import type { Root } from 'mdast';
import { readText } from './content-file.ts';
import { parseMdx } from './markdown.ts';

/** The file of the page about the edition in the content folder. */
export const aboutFile = 'about.mdx';

/**
 * Reads the page about the edition as a tree.
 * @param root the content folder
 * @throws Error where the file is missing; as `parseMdx` does
 */
export const readAboutTree = (root: string): Root => parseMdx(readText(join(root, aboutFile)));
