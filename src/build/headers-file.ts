import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '../built-site/page-tree.ts';
import { sentPolicy } from './content-security-policy.ts';

/** Where hosts of static sites look for headers: the path of an answer, then a header a line, indented. */
const name = '_headers';

/**
 * Writes the headers that the pages of the site should be sent with, for hosts that read such a file.
 * @param root the folder that was built
 * @param base the path the site is published under
 * @param pages every page by its path in the folder
 */
export const writeHeaders = async (
  root: string,
  base: string,
  pages: ReadonlyMap<string, Page>,
): Promise<void> => {
  const rules = [...pages].map(
    ([file, page]) =>
      `${base}${file.replace(/(^|\/)index\.html$/, '$1')}\n  Content-Security-Policy: ${sentPolicy(page)}\n`,
  );
  await writeFile(join(root, name), rules.join(''));
};

/**
 * The headers that a page of a built site should be sent with.
 * @param root the folder that was built
 * @param path the path of the page, base included
 * @returns none for what is not a page, and where the folder has no such file
 */
export const headersOf = (root: string, path: string): Record<string, string> => {
  const file = join(root, name);
  if (!existsSync(file)) return {};
  const rules = readFileSync(file, 'utf8').split(/\n(?=\S)/);
  const [, ...lines] = rules.find((rule) => rule.startsWith(`${path}\n`))?.split('\n') ?? [];
  return Object.fromEntries(
    lines.filter(Boolean).map((line) => line.trim().split(': ') as [string, string]),
  );
};
