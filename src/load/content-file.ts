import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Reads a text file as every file of the content folder is read: in UTF-8, without a byte order mark,
 * its lines ended by line feeds alone, whatever the machine it was written or checked out on ends them with.
 */
export const readText = (path: string): string =>
  readFileSync(path, 'utf8')
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');

/**
 * How a file of the content folder is named to an editor: from the folder the command was given in.
 * @param root the content folder
 * @param file the file's path inside it
 */
export const shownPath = (root: string, file: string): string =>
  join(relative(process.cwd(), root), file).replaceAll('\\', '/');
