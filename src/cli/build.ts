import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildLock } from '../built-site/build-lock.ts';
import { CommandError, SiteError } from '../built-site/errors.ts';
import { filesUnder } from '../built-site/files.ts';
import { newSite, replaceSite } from '../built-site/replace-site.ts';
import {
  checkContents,
  checkPlace,
  nameForAstro,
  withoutLinks,
} from '../built-site/target-folder.ts';
import { workFolder, writeList } from '../built-site/written-files.ts';
import { currentEdition } from '../checks/current-edition.ts';
import { readLedger } from '../load/ledger-file.ts';
import { ContentError, formatWarnings } from '../load/problem.ts';
import { idsOf, unpublished } from '../model/ids.ts';
import { findBrowser } from '../pdf/browser.ts';
import { isPlaceholder } from '../schemas/address.ts';
import {
  contentDir,
  environmentProblems,
  siteAddress,
  outDir as wanted,
} from '../site/environment.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** Finds the browser that prints the PDFs; says so where there is none. */
const findPrinter = (): void => {
  const browser = process.env['PDF'] === 'no' ? undefined : findBrowser();
  const reason =
    process.env['PDF'] === 'no' ? 'PDF=no.' : 'no Chromium or Chrome was found (CHROMIUM).';
  if (!browser) console.warn(`No PDFs are made: ${reason}`);
  // The pages are built in modules of their own: this is how they learn which files to offer.
  process.env['PDF_BROWSER'] = browser ?? '';
};

/** Refuses variables that say nothing sound, and takes out what others mean something else by. */
const checkEnvironment = (): void => {
  const problems = environmentProblems(process.env);
  if (problems.length > 0) throw new CommandError(problems.join('\n'));
};

const placeholderWords =
  'Built for an address for examples, which every citation, share card, feed and link that is copied carries. ' +
  'Before you publish: the true one as `address` in edition.yaml, or SITE_URL.';

/** Builds in a work folder; the last good site gives way only when everything has succeeded. */
const run = async (): Promise<void> => {
  const started = performance.now();
  const target = withoutLinks(wanted);
  const guarded = {
    content: withoutLinks(contentDir),
    project: withoutLinks(project),
    working: withoutLinks(process.cwd()),
  };
  const work = join(target, workFolder);
  checkPlace(target, guarded);
  // What a build that was killed left there is put right by the lock.
  if (!existsSync(work)) checkContents(target);
  checkEnvironment();
  const edition = currentEdition(contentDir, {
    warn: (warnings) => console.warn(`${formatWarnings(warnings)}\n`),
  });
  findPrinter();
  const lock = buildLock({ content: contentDir, target: wanted });
  process.on('exit', lock.leave);
  for (const [signal, code] of [
    ['SIGHUP', 129],
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.on(signal, () => process.exit(code));
  // Astro keeps books in the packages' folder: one build at a time uses them.
  await lock.take(join(guarded.project, 'node_modules', workFolder), console.warn);
  await lock.take(work, console.warn);
  checkContents(target);
  // What builds takes seconds to load: a mistake is told before.
  const { build } = await import('astro');
  const site = newSite(work, lock.id);
  const lost = new CommandError(`Another build has taken ${wanted} over. Nothing was changed.`);
  const outDir = nameForAstro(site, process.cwd());
  await build({ root: resolve('.'), outDir, logLevel: 'error' }).catch((error: unknown) => {
    throw lock.has(work) ? error : lost;
  });
  writeList(site);
  const pages = (await filesUnder(site)).filter((file) => file.endsWith('.html')).length;
  // Much may have happened since this build began.
  checkContents(target);
  if (!lock.has(work)) throw lost;
  replaceSite(target, work, site);
  lock.leave();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const fresh = unpublished(idsOf(edition), readLedger(contentDir).ledger.entry);
  if (fresh.length > 0) {
    const some = [...fresh.slice(0, 5), ...(fresh.length > 5 ? ['…'] : [])].join(', ');
    const words = `Not in the ledger of published ids yet: ${fresh.length} (${some}).`;
    console.warn(`${words} Before you publish: npm run publish-ids`);
  }
  const address = siteAddress(edition.meta.address);
  if (isPlaceholder(address)) console.warn(placeholderWords);
  console.log(`Built ${pages} pages in ${seconds} s: ${wanted}`);
};

/** What an editor is told: no stack, unless the mistake is ours. */
const told = (error: unknown): unknown => {
  if ([ContentError, SiteError, CommandError].some((kind) => error instanceof kind))
    return `\n${(error as Error).message}\n`;
  const { syscall, message } = error as NodeJS.ErrnoException;
  return syscall
    ? `\nThe site could not be built: ${message}. The last good site was kept.\n`
    : error;
};

try {
  await run();
} catch (error) {
  console.error(told(error));
  process.exitCode = 1;
}
