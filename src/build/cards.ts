import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import type { Edition } from '../model/edition.ts';
import { type Card, cardsOf } from '../preview/card.ts';
import { cardSize } from '../preview/preview-tags.ts';
import { type Colours, cardDrawing } from './card-drawing.ts';
import { cardFonts } from './card-fonts.ts';
import { siteColours } from './site-colours.ts';

/** Pixels that the titles may take in height, and the sizes they are tried in. */
const room = 376;
const sizes = [104, 98, 92, 86, 80, 74, 68, 62, 56, 50, 44, 38];

/** A card as SVG, its words as outlines, its title as large as it fits. */
export const cardSvg = async (card: Card, fonts: Font[], colours: Colours): Promise<string> => {
  let svg = '';
  for (const size of sizes) {
    let height = 0;
    svg = await satori(cardDrawing(card, size, colours) as never, {
      ...cardSize,
      fonts,
      onNodeDetected: (node) => {
        if (node.key === 'titles') height = node.height;
      },
    });
    if (height <= room) break;
  }
  return svg;
};

/**
 * Draws the preview card of every page to `cards/`, as PNG: the same bytes for the same words.
 * @param root the folder that was built
 */
export const writeCards = async (root: string, edition: Edition): Promise<void> => {
  const tokens = await siteColours();
  const cards = cardsOf(edition);
  const fonts = await cardFonts(JSON.stringify(cards));
  for (const card of cards) {
    const svg = await cardSvg(card, fonts, (token) => tokens(token).light);
    const file = join(root, 'cards', `${card.id}.png`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng());
  }
};
