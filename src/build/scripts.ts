import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { build, transform } from 'esbuild';
import type { Edition } from '../model/edition.ts';
import { publishedWords } from '../model/published-words.ts';
import { engineFloor } from './engine-floor.ts';

/** The scripts of the reader's browser. */
export interface SiteScripts {
  /** Stands in the page and runs before the first paint: the reader's own choices. */
  preferences: string;
  /** Stands in the page. */
  reader: string;
  /** Comes when the page is idle: the file is `scripts/<name>.js`. */
  onDemand: { name: string; code: string };
}

/** The first digits of the hash of a file, which its address changes with. */
export const shortHash = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 8);

const bundle = async (name: string, constants: Record<string, unknown>): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [`src/client/${name}.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: engineFloor,
    charset: 'utf8',
    define: Object.fromEntries(
      Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
  });
  return outputFiles[0]?.text.trim() ?? '';
};

/**
 * Bundles the scripts of the reader's browser.
 * @param base the path the site is published under
 * @throws Error of esbuild, where a script has a mistake
 */
export const bundleScripts = async (
  { paragraphs }: Edition,
  base: string,
): Promise<SiteScripts> => {
  const preferences = await readFile('src/client/preferences.js', 'utf8');
  const code = await bundle('on-demand', { PUBLISHED_WORDS: publishedWords(paragraphs) });
  const onDemand = { name: `on-demand.${shortHash(code)}`, code };
  return {
    preferences: (await transform(preferences, { minify: true })).code.trim(),
    reader: await bundle('reader', { ON_DEMAND: `${base}scripts/${onDemand.name}.js` }),
    onDemand,
  };
};
