import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brokenBudgets, budgetsOf } from '../built-site/budgets.ts';
import { SiteError } from '../built-site/errors.ts';
import { filesUnder, kilobytes } from '../built-site/files.ts';
import { formatHeaders, headersFile } from '../built-site/headers.ts';
import { type Insertion, type Page, parsePage, withInsertions } from '../built-site/page-tree.ts';
import { formatRedirects, redirectsFile } from '../built-site/redirects.ts';
import { markup } from '../data-files/markup.ts';
import { missingCharacters, siteCharacters } from '../fonts/font-characters.ts';
import type { Edition } from '../model/edition.ts';
import { sectionRedirects } from '../model/section-redirects.ts';
import { writePdfs } from '../pdf/print.ts';
import { contentDir } from '../site/environment.ts';
import { readAbout } from '../view/about.ts';
import { carriedPolicy } from './content-security-policy.ts';
import { brokenLinks, repeatedIds } from './site-checks.ts';
import { siteHeaders } from './site-headers.ts';

/** What is put into a page when all is there that it speaks of: its policy, and the sizes of the PDFs. */
const insertionsIn = (
  file: string,
  page: Page,
  base: string,
  pdfs: ReadonlyMap<string, number>,
): Insertion[] =>
  page.elements.flatMap((element): Insertion[] => {
    const { charSet, content, download, href, httpEquiv } = element.properties;
    if (charSet) {
      const policy = `<meta http-equiv="content-security-policy" content="${carriedPolicy(page)}">`;
      return [{ element, text: policy }];
    }
    // HTML asks for a space before the address of a page that sends its readers on.
    if (String(httpEquiv) === 'refresh') {
      const spaced = markup(String(content).replace(/;\s*/, '; '));
      const text = `<meta http-equiv="refresh" content="${spaced}">`;
      return [{ element, text, instead: true }];
    }
    if (download === undefined || !/\.pdf$/.test(String(href))) return [];
    const size = pdfs.get(String(href).slice(base.length));
    if (size === undefined) throw new SiteError([`${file}: ${href} is not a PDF of the edition`]);
    return [{ element, text: ` (${kilobytes(size)})` }];
  });

/**
 * Does what can only be done when Astro has written every page: PDFs, the content security policy, the
 * headers, and the checks on the whole site.
 * @param root the folder that was built
 * @param base the path the site is published under
 * @param browser the browser that prints the PDFs; without one there are none
 * @throws SiteError where a link or a fragment does not land, or may land at two places, where a page
 * has a character that no font of the site has, and where the PDFs cannot be made
 */
export const finishSite = async (
  root: string,
  base: string,
  edition: Edition,
  browser?: string,
): Promise<void> => {
  const files = (await filesUnder(root)).filter((file) => file.endsWith('.html'));
  const read = async (file: string): Promise<[string, Page]> => [
    file,
    parsePage(await readFile(join(root, file), 'utf8')),
  ];
  const pages = new Map(await Promise.all(files.map(read)));
  const pdfs = browser ? await writePdfs(root, base, edition, browser) : new Map();
  const finished = new Map<string, Page>();
  for (const [file, page] of pages) {
    const html = withInsertions(page.html, insertionsIn(file, page, base, pdfs));
    await writeFile(join(root, file), html);
    finished.set(file, parsePage(html));
  }
  await writeFile(join(root, headersFile), formatHeaders(siteHeaders(base, pages)));
  const retired = Object.entries(sectionRedirects(edition, base));
  const redirects = retired.map(([path, to]) => ({ from: `${base}${path.slice(1)}`, to }));
  if (redirects.length > 0) await writeFile(join(root, redirectsFile), formatRedirects(redirects));
  const written = await filesUnder(root);
  const weigh = async (file: string) => [file, (await stat(join(root, file))).size] as const;
  const sizes = new Map(await Promise.all(written.map(weigh)));
  const { broken, over } = brokenBudgets(await budgetsOf({ pages: finished, sizes, base }));
  for (const words of over) console.warn(`Over budget. ${words}`);
  const problems = [
    ...broken,
    ...missingCharacters(pages, siteCharacters(edition, readAbout(contentDir))),
    ...repeatedIds(pages),
    ...brokenLinks(pages, written, base),
  ];
  if (problems.length > 0) throw new SiteError(problems);
};
