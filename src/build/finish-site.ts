import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from '../model/edition.ts';
import { writePdfs } from '../pdf/print.ts';
import { writeCards } from './cards.ts';
import { addPolicy } from './content-security-policy.ts';
import { writeEpub } from './epub.ts';
import { filesUnder } from './files.ts';
import { writeFonts } from './fonts.ts';
import { writeHeaders } from './headers-file.ts';
import { writeIcons } from './icons.ts';
import { brokenLinks } from './links.ts';
import { repeatedIds } from './repeated-ids.ts';
import { writeScripts } from './scripts.ts';
import { SiteError } from './site-error.ts';
import { writeSizes } from './sizes.ts';

/**
 * Finishes the pages that Astro wrote: fonts, scripts, content security policy, and the checks on the whole site.
 * @param root the folder that was built
 * @param base the path the site is published under
 * @param browser the browser that prints the PDFs; without one there are none
 * @returns the number of pages
 * @throws SiteError where a link or a fragment does not land, or may land at two places
 */
export const finishSite = async (
  root: string,
  base: string,
  edition: Edition,
  browser?: string,
): Promise<number> => {
  const files = (await filesUnder(root)).filter((file) => file.endsWith('.html'));
  const pages = new Map<string, string>();
  for (const file of files) pages.set(file, await readFile(join(root, file), 'utf8'));
  const fonts = await writeFonts(root, base, [...pages.values()]);
  const scripts = await writeScripts(root, base, edition);
  for (const [file, html] of pages) {
    // HTML asks for a space before the address of a page that sends its readers on.
    const finished = addPolicy(scripts(fonts(html))).replace('content="0;url=', 'content="0; url=');
    pages.set(file, finished);
    await writeFile(join(root, file), finished);
  }
  await writeIcons(root);
  await writeCards(root, edition);
  await writeEpub(root, base, edition, pages.get('index.html') ?? '');
  if (browser) await writePdfs(root, base, edition, browser);
  await writeSizes(root, pages);
  await writeHeaders(root, base, pages);
  const problems = [...repeatedIds(pages), ...brokenLinks(pages, await filesUnder(root), base)];
  if (problems.length > 0) throw new SiteError(problems);
  return pages.size;
};
