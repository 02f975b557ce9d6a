import { join, relative } from 'node:path';

/**
 * How a file of the content folder is named to an editor: from the folder the command was given in.
 * @param root the content folder
 * @param file the file's path inside it
 */
export const shownPath = (root: string, file: string): string =>
  join(relative(process.cwd(), root), file).replaceAll('\\', '/');
