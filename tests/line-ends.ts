import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies a content folder as Git on Windows or an editor there may leave it: lines end with a carriage
 * return and a line feed, and each text file begins with a byte order mark.
 */
export const copyWithLineEnds = (from: string, to: string): void => {
  cpSync(from, to, { recursive: true });
  for (const entry of readdirSync(to, { recursive: true, withFileTypes: true })) {
    if (!/\.(yaml|mdx|json)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    writeFileSync(path, `\ufeff${readFileSync(path, 'utf8').replaceAll('\n', '\r\n')}`);
  }
};
