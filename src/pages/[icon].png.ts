import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { pngOf } from '../build/cards.ts';
import { icons } from '../data-files/manifest.ts';
import { light } from '../site/colours.ts';
import { typedFile } from '../site/text-file.ts';

export const getStaticPaths = () =>
  icons.map(({ file, size }) => ({
    params: { icon: file.replace('.png', '') },
    props: { size },
  }));

/** On paper: phones fill what is transparent with black. */
export const GET: APIRoute<{ size: number }> = async ({ props }) => {
  const svg = await readFile('public/favicon.svg', 'utf8');
  return typedFile(pngOf(svg, { width: props.size, background: light('paper') }), 'image/png');
};
