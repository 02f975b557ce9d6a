import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Edition } from '../model/edition.ts';
import { publishedWords } from '../model/published-words.ts';
import { engineFloor } from './engine-floor.ts';

/** Scripts that come when the page is idle. */
const onDemand = ['on-demand'];

/** Scripts that stand in the page. */
const inline = ['reader'];

const bundle = async (name: string, { paragraphs }: Edition): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [`src/client/${name}.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: engineFloor,
    external: ['script:*'],
    charset: 'utf8',
    define: { PUBLISHED_WORDS: JSON.stringify(publishedWords(paragraphs)) },
  });
  return outputFiles[0]?.text.trim() ?? '';
};

/**
 * Bundles the scripts of the reader's browser; those that can wait go to `scripts/`.
 * @param root the folder that was built
 * @param base the path the site is published under
 * @returns a function that puts the scripts into a page in place of `script:<name>`
 */
export const writeScripts = async (
  root: string,
  base: string,
  edition: Edition,
): Promise<(html: string) => string> => {
  const texts = new Map<string, string>();
  await mkdir(join(root, 'scripts'), { recursive: true });
  for (const name of onDemand) {
    const code = await bundle(name, edition);
    const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
    await writeFile(join(root, 'scripts', `${name}.${hash}.js`), code);
    texts.set(name, `${base}scripts/${name}.${hash}.js`);
  }
  const put = (text: string): string =>
    text.replace(/script:([a-z-]+)/g, (whole, name) => texts.get(name) ?? whole);
  for (const name of inline) texts.set(name, put(await bundle(name, edition)));
  return put;
};
