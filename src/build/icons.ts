import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { icons } from '../data-files/manifest.ts';
import { siteColours } from './site-colours.ts';

/**
 * Draws `favicon.svg` as PNG in the sizes that phones ask for, on paper: they fill what is
 * transparent with black.
 * @param root the folder that was built
 */
export const writeIcons = async (root: string): Promise<void> => {
  const svg = await readFile(join(root, 'favicon.svg'), 'utf8');
  const background = (await siteColours())('paper').light;
  for (const { file, size } of icons) {
    const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: size }, background });
    await writeFile(join(root, file), drawing.render().asPng());
  }
};
