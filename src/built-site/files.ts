import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { relative, sep } from 'node:path';

/** Every file below a folder, as paths with forward slashes, in alphabetical order. */
export const filesUnder = async (root: string): Promise<string[]> =>
  (await readdir(root, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, `${entry.parentPath}${sep}${entry.name}`).split(sep).join('/'))
    .sort();

/** The size of a file in words, in kilobytes, rounded up. */
export const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1000)} kB`;

/** The first digits of the hash of a file, which its address changes with. */
export const shortHash = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 8);
