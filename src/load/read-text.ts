import { readFileSync } from 'node:fs';

/**
 * Reads a text file as every file of the content folder is read: in UTF-8, without a byte order mark,
 * its lines ended by line feeds alone, whatever the machine it was written or checked out on ends them with.
 */
export const readText = (path: string): string =>
  readFileSync(path, 'utf8')
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
