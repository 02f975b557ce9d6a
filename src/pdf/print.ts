import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import { SiteError } from '../built-site/errors.ts';
import type { Edition } from '../model/edition.ts';
import { siteAddress } from '../site/environment.ts';
import { browserSwitches } from './browser.ts';
import { describePdf } from './describe.ts';
import { dressForPaper, linkInside, textsInScript } from './page.ts';
import { joinedScript } from './write-letters.ts';

const sizes = [
  { format: 'A4', file: 'edition-a4.pdf' },
  { format: 'Letter', file: 'edition-letter.pdf' },
];

/** Answers every request from the folder, as if it were published, and asks nothing of the network. */
const serveFolder = (context: BrowserContext, root: string, home: URL): Promise<unknown> =>
  context.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const inside = decodeURIComponent(pathname.slice(home.pathname.length));
    const file = join(root, inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside);
    const known = origin === home.origin && pathname.startsWith(home.pathname) && existsSync(file);
    await (known ? route.fulfill({ path: file }) : route.abort());
  });

/**
 * Prints the page of the essay to PDF in both sizes of paper: tagged, with an outline of its headings.
 * @param root the folder that was built
 * @param base the path the site is published under
 * @param executablePath a Chromium or Chrome
 * @returns the size of each file in bytes
 * @throws SiteError where the browser does not start, or where what was printed is not what the page says
 */
export const writePdfs = async (
  root: string,
  base: string,
  edition: Edition,
  executablePath: string,
): Promise<Map<string, number>> => {
  const { meta } = edition;
  const home = new URL(base, siteAddress(meta.address));
  const browser = await chromium
    .launch({ executablePath, args: browserSwitches })
    .catch((error: Error) => {
      const [reason] = error.message.split('\n');
      throw new SiteError([
        `${executablePath} does not start, so that no PDF can be made: ${reason}. ` +
          'Name another browser in CHROMIUM, or build with PDF=no.',
      ]);
    });
  try {
    const context = await browser.newContext({ javaScriptEnabled: false });
    await serveFolder(context, root, home);
    const page = await context.newPage();
    await page.goto(home.href);
    await linkInside(page, edition);
    await dressForPaper(page);
    const headings = await page.$$eval('h1, h2, h3', (all) =>
      all.map(({ textContent }) => textContent.trim()),
    );
    const texts = await textsInScript(page, joinedScript);
    const written = new Map<string, number>();
    for (const { format, file } of sizes) {
      const printed = await page.pdf({ format, tagged: true, outline: true });
      const described = await describePdf(printed, meta, headings, texts);
      await writeFile(join(root, file), described);
      written.set(file, described.length);
    }
    return written;
  } finally {
    await browser.close();
  }
};
