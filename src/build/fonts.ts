import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { fallbackFaces } from './font-fallbacks.ts';
import { arabic, nativeCharacters, nativeFaces } from './native-faces.ts';
import { wordsOf } from './words.ts';

/**
 * The faces of the site: which file each is cut from, where its axes are fixed or bounded, and the
 * text it must be able to set. The title has its own cut, of a large optical size, because its few
 * letters cost less than an axis of optical sizes for all.
 */
const faces = [
  {
    name: 'title',
    file: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
    axes: { wght: 500, opsz: 60 },
    holds: ({ title }: Texts) => title.filter((character) => !arabic.test(character)),
  },
  {
    name: 'essay',
    file: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
    axes: { wght: 400, opsz: 18 },
    holds: ({ all }: Texts) => all.filter((character) => !arabic.test(character)),
  },
  {
    name: 'editors',
    file: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    axes: { wght: { min: 400, max: 700 } },
    holds: ({ all }: Texts) => all.filter((character) => !arabic.test(character)),
  },
  ...nativeFaces.map((face) => ({ ...face, holds: ({ all }: Texts) => nativeCharacters(all) })),
];

/** The characters that the pages use, each once: in headlines, and everywhere. */
interface Texts {
  title: string[];
  all: string[];
}

/**
 * Cuts the site's fonts to the characters that its pages use and writes them to `fonts/`.
 * @param root the folder that was built
 * @param base the path the site is published under
 * @param pages the HTML of every page
 * @returns a function that puts the fonts' addresses into a page in place of `font:<name>`, and the
 * faces that stand in for them until they are there in place of `/*font:fallbacks*\/`
 */
export const writeFonts = async (
  root: string,
  base: string,
  pages: readonly string[],
): Promise<(html: string) => string> => {
  const characters = (text: string): string[] => [...new Set(text)].sort();
  const texts = {
    title: characters(
      pages.map((html) => wordsOf(/<h1[^>]*>[\s\S]*?<\/h1>/.exec(html)?.[0] ?? '')).join(''),
    ),
    all: characters(pages.map(wordsOf).join('')),
  };
  const addresses = new Map<string, string>();
  let fallbacks = '';
  await mkdir(join(root, 'fonts'), { recursive: true });
  for (const { name, file, axes, holds } of faces) {
    const source = await readFile(fileURLToPath(import.meta.resolve(file)));
    const font = await subsetFont(source, holds(texts).join(''), {
      targetFormat: 'woff2',
      noHinting: true,
      ...(axes && { variationAxes: axes }),
    });
    fallbacks += await fallbackFaces(name, font);
    const hash = createHash('sha256').update(font).digest('hex').slice(0, 8);
    await writeFile(join(root, 'fonts', `${name}.${hash}.woff2`), font);
    addresses.set(name, `${base}fonts/${name}.${hash}.woff2`);
  }
  return (html) =>
    html
      .replace('/*font:fallbacks*/', fallbacks)
      .replace(/font:([a-z]+)(?=["')])/g, (whole, name) => addresses.get(name) ?? whole);
};
