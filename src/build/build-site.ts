import { resolve } from 'node:path';
import { build } from 'astro';
import type { Edition } from '../model/edition.ts';
import { sitePath } from '../site/environment.ts';
import { finishSite } from './finish-site.ts';
import { writeList } from './written-files.ts';

/**
 * Builds a site, with the list of its files.
 * @param folder where it is written; nothing else stands there
 * @param browser the browser that prints the PDFs; without one there are none
 * @returns the number of pages
 * @throws SiteError where the site is not sound
 */
export const buildSite = async (
  folder: string,
  edition: Edition,
  browser: string | undefined,
): Promise<number> => {
  await build({ root: resolve('.'), outDir: folder, logLevel: 'warn' });
  const pages = await finishSite(folder, sitePath, edition, browser);
  writeList(folder);
  return pages;
};
