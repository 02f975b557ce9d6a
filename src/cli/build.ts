import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'astro';
import { findBrowser } from '../build/browser.ts';
import { finishSite } from '../build/finish-site.ts';
import { SiteError } from '../build/site-error.ts';
import { readLedger } from '../load/ledger-file.ts';
import { loadEdition } from '../load/load-edition.ts';
import { ContentError, formatWarnings } from '../load/problem.ts';
import { idsOf } from '../model/ids-in-use.ts';
import { unpublished } from '../model/unpublished-ids.ts';
import { contentDir, sitePath } from '../site/environment.ts';

const target = resolve(process.env['OUT_DIR'] ?? 'dist');
const staging = `${target}.new`;

/** Builds beside the last good site and takes its place only when everything has succeeded. */
const run = async (): Promise<void> => {
  const started = performance.now();
  const edition = loadEdition(contentDir, (warnings) =>
    console.warn(`${formatWarnings(warnings)}\n`),
  );
  const browser = process.env['PDF'] === 'no' ? undefined : findBrowser();
  if (!browser)
    console.warn(
      'No PDFs are made: ' +
        (process.env['PDF'] === 'no' ? 'PDF=no.' : 'no Chromium or Chrome was found (CHROMIUM).'),
    );
  // The pages are built in modules of their own: this is how they learn which files to offer.
  process.env['PDF_BROWSER'] = browser ?? '';
  await rm(staging, { recursive: true, force: true });
  await build({ root: resolve('.'), outDir: staging, logLevel: 'warn' });
  const pages = await finishSite(staging, sitePath, edition, browser);
  await rm(target, { recursive: true, force: true });
  await mkdir(resolve(target, '..'), { recursive: true });
  await rename(staging, target).catch(async () => {
    await cp(staging, target, { recursive: true });
    await rm(staging, { recursive: true });
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const fresh = unpublished(idsOf(edition), readLedger(contentDir).ledger.entry);
  if (fresh.length > 0)
    console.warn(
      `Not in the ledger of published ids yet: ${fresh.length} (${fresh.slice(0, 5).join(', ')}${fresh.length > 5 ? ', …' : ''}). Before you publish: npm run publish-ids`,
    );
  console.log(`Built ${pages} pages in ${seconds} s: ${target}`);
};

try {
  await run();
} catch (error) {
  await rm(staging, { recursive: true, force: true });
  const known = error instanceof ContentError || error instanceof SiteError;
  console.error(known ? `\n${error.message}\n` : error);
  process.exitCode = 1;
}
