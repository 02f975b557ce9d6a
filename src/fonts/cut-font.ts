import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import subsetFont from 'subset-font';
import { kept } from '../built-site/kept.ts';

/** Where the packages are, also for a module that was bundled and stands elsewhere. */
const { resolve: packageFile } = createRequire(resolve('package.json'));

/**
 * A font cut to the characters of a text, without hints.
 * @param file the font in its package: `@fontsource/…`
 * @param axes where the axes of a variable font are fixed or bounded
 */
export const cutFont = async (
  file: string,
  text: string,
  targetFormat: 'woff2' | 'sfnt',
  axes?: Record<string, number | { min: number; max: number }>,
): Promise<Uint8Array> =>
  kept(['font', file, text, targetFormat, axes], async () =>
    subsetFont(await readFile(packageFile(file)), text, {
      targetFormat,
      noHinting: true,
      ...(axes && { variationAxes: axes }),
    }),
  );
