import { isAbsolute, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { currentEdition, forgetEdition } from '../checks/current-edition.ts';
import { dataFiles } from '../data-files/open-data.ts';
import { ContentError, formatWarnings } from '../load/problem.ts';
import { sectionRedirects } from '../model/section-redirects.ts';
import { textFormats } from '../plain-text/formats.ts';
import { contentDir, isPreview, pdfBrowser, siteAddress, sitePath } from '../site/environment.ts';
import { editionColours, tokensFile } from './edition-colours.ts';
import { finishSite } from './finish-site.ts';
import { pagesInTurn } from './page-turns.ts';

/** The modules that hold what is read anew when a file in a folder changes. */
const readers = [
  { folder: contentDir, module: resolve('src/site/edition.ts') },
  { folder: contentDir, module: tokensFile },
  { folder: resolve('src/client'), module: resolve('src/site/made.ts') },
];

const within = (folder: string, file: string): boolean => {
  const path = relative(folder, file);
  return !path.startsWith('..') && !isAbsolute(path);
};

/** Loads the content as it now is, and says in the terminal what is wrong with it. */
const announce = (): void => {
  try {
    currentEdition(contentDir, {
      warn: (warnings) => console.warn(`\n${formatWarnings(warnings)}\n`),
      drafts: isPreview(),
    });
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(`\n${error.message}\n`);
  }
};

/** Where an address of the site leads that is out of use; undefined for all others. */
const redirectOf = (address: string): string | undefined => {
  const path = address.replace(/[?#].*/, '');
  if (!path.startsWith(`${sitePath}sections/`)) return undefined;
  try {
    const redirects = sectionRedirects(
      currentEdition(contentDir, { drafts: isPreview() }),
      sitePath,
    );
    return redirects[path.slice(sitePath.length - 1)];
  } catch {
    // The page says what is wrong.
    return undefined;
  }
};

/**
 * A Vite plugin for the preview: when the content changes, all that is made of it is made anew, and the
 * page that is shown is loaded again. A mistake is told in the page and in the terminal.
 */
const followContent = (): Plugin => ({
  name: 'follow-content',
  apply: 'serve',
  configureServer(server) {
    server.watcher.add(contentDir);
    announce();
    server.middlewares.use((request, response, next) => {
      const to = redirectOf(request.url ?? '');
      if (to) response.writeHead(301, { location: to }).end();
      else next();
    });
  },
  watchChange(file) {
    if (within(contentDir, file)) forgetEdition(contentDir);
  },
  hotUpdate: {
    order: 'pre',
    handler({ file, modules }) {
      const { name, moduleGraph } = this.environment;
      if (name === 'client' && within(contentDir, file)) announce();
      const stale = readers
        .filter(({ folder }) => within(folder, file))
        .flatMap(({ module }) => [...(moduleGraph.getModulesByFile(module) ?? [])]);
      if (stale.length === 0) return undefined;
      // The paragraphs of every section are counted through the essay.
      const essay = [...moduleGraph.idToModuleMap.values()].filter(({ id }) =>
        id?.endsWith('.mdx'),
      );
      return [...new Set([...modules, ...stale, ...essay])];
    },
  },
});

/**
 * The Astro integration of an edition. Before the pages: where the site is published, and where its
 * retired addresses lead. After them: what needs them all. In the preview: follows the content.
 */
export const editionSite = (): AstroIntegration => ({
  name: 'edition-site',
  hooks: {
    'astro:config:setup': ({ command, updateConfig, injectRoute }) => {
      // A route of each file: one with the name left open is not found in the preview without a slash.
      for (const ending of Object.keys(textFormats))
        injectRoute({
          pattern: `/edition.${ending}`,
          entrypoint: resolve('src/site/injected-file.ts'),
        });
      for (const file of dataFiles)
        injectRoute({ pattern: `/data/${file}`, entrypoint: resolve('src/site/injected-file.ts') });
      process.env['PREVIEW'] = command === 'dev' ? 'yes' : 'no';
      updateConfig({ vite: { plugins: [pagesInTurn(), editionColours(), followContent()] } });
      // The preview starts with any content, and mistakes are told in its pages.
      if (command !== 'build') return;
      const edition = currentEdition(contentDir);
      updateConfig({
        site: siteAddress(edition.meta.address),
        redirects: sectionRedirects(edition, sitePath),
      });
    },
    'astro:build:done': async ({ dir }) => {
      await finishSite(fileURLToPath(dir), sitePath, currentEdition(contentDir), pdfBrowser());
    },
  },
});
