import { readFile } from 'node:fs/promises';
import { build, transform } from 'esbuild';
import { shortHash } from '../built-site/files.ts';
import type { Edition } from '../model/edition.ts';
import { publishedWords } from '../view/published-words.ts';

/**
 * The oldest engines that the styles and scripts are written down for: those of spring 2022, the first
 * with cascade layers. In the words of esbuild, which Vite takes too.
 */
export const engineFloor = ['chrome99', 'edge99', 'firefox97', 'safari15.4', 'ios15.4'];

/** The scripts of the reader's browser. */
export interface SiteScripts {
  /** Stands in the page and runs before the first paint: the reader's own choices. */
  preferences: string;
  /** Stands in the page. */
  reader: string;
  /** What comes when the page is idle, and what comes later still: the files are `scripts/<name>.js`. */
  later: ScriptFile[];
}

interface ScriptFile {
  name: string;
  code: string;
}

const bundle = async (name: string, constants: Record<string, unknown>): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [`src/client/${name}.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: engineFloor,
    charset: 'utf8',
    // What is fetched later is a file of its own, by its address.
    external: Object.values(constants).filter((one) => /^\/.*\.js$/.test(String(one))) as string[],
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
  { paragraphs, meta }: Edition,
  base: string,
): Promise<SiteScripts> => {
  const preferences = await readFile('src/client/preferences.js', 'utf8');
  const later: ScriptFile[] = [];
  const file = async (name: string, constants: Record<string, unknown> = {}): Promise<string> => {
    const code = await bundle(name, constants);
    const hash = shortHash(code);
    later.push({ name: hash, code });
    return `${base}scripts/${hash}.js`;
  };
  const present = await file('present');
  const onDemand = await file('on-demand', {
    PUBLISHED_WORDS: publishedWords(paragraphs),
    SHARE: meta.share,
    SOURCES: await file('sources'),
    TIMELINE: await file('timeline', { PRESENT: present }),
  });
  return {
    preferences: (await transform(preferences, { minify: true })).code.trim(),
    reader: await bundle('reader', { ON_DEMAND: onDemand }),
    later,
  };
};
