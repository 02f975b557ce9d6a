import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where hosts of static sites look for redirects. */
export const redirectsFile = '_redirects';

/** An address that was published and is out of use, and the one that took its place; base included. */
export interface Redirect {
  from: string;
  to: string;
}

/** The redirects as a file in the form of Netlify and Cloudflare Pages: from, to, and the status. */
export const formatRedirects = (redirects: readonly Redirect[]): string =>
  redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');

/** The redirects of a built site; none where the folder has no such file. */
export const readRedirects = (root: string): Redirect[] => {
  const file = join(root, redirectsFile);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const [from = '', to = ''] = line.split(' ');
    return { from, to };
  });
};
