import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import { cutFont } from '../fonts/cut-font.ts';
import type { Card } from '../metadata/card.ts';
import { cardSize } from '../metadata/preview-tags.ts';
import { typefaceOf } from '../model/typefaces.ts';
import { type Typefaces, usualTypefaces } from '../schemas/typefaces.ts';
import type { Box, Colours } from './box.ts';
import { cardDrawing } from './card-drawing.ts';

/** The faces of the cards: the same cuts as on the pages, and the accented letters beyond Latin-1. */
const faces = [
  { name: 'author', weight: 500, opticalSize: 60 },
  { name: 'editors', weight: 400, opticalSize: 14 },
  { name: 'editors', weight: 600, opticalSize: 14 },
] as const;

/**
 * The fonts that the cards are set in, as static TrueType, cut to the characters they use.
 * @param text all that the cards say
 * @param typefaces of the two voices, by their packages
 */
export const cardFonts = async (
  text: string,
  typefaces: Typefaces = usualTypefaces,
): Promise<Font[]> =>
  Promise.all(
    faces.flatMap(({ name, weight, opticalSize }) => {
      const typeface = typefaceOf(typefaces[name]);
      return typeface.ranges.map(async (range) => {
        const characters = `${text}${text.toUpperCase()}…`;
        const axes = typeface.axes(weight, opticalSize);
        const data = await cutFont(typeface.file(range, weight), characters, 'sfnt', axes);
        return {
          name: range === 'latin' ? name : `${name} ${range}`,
          data: Buffer.from(data),
          weight,
          style: 'normal' as const,
        };
      });
    }),
  );

/**
 * Draws a sheet as SVG, its words as outlines, its title as large as it fits.
 * @param draw gives the sheet for a size of the title; the box with the titles has the key `titles`
 * @param sizes that are tried, the largest first
 * @param room pixels that the titles may take in height
 */
export const fittedSvg = async (
  draw: (size: number) => Box,
  { sizes, room, ...options }: { sizes: number[]; room: number } & SheetOptions,
): Promise<string> => {
  let svg = '';
  for (const size of sizes) {
    let height = 0;
    svg = await satori(draw(size) as never, {
      ...options,
      onNodeDetected: (node) => {
        if (node.key === 'titles') height = node.height;
      },
    });
    if (height <= room) break;
  }
  return svg;
};

/** Pixels of a sheet, and its fonts. */
interface SheetOptions {
  width: number;
  height: number;
  fonts: Font[];
}

/** An SVG as PNG: the same bytes for the same drawing. */
export const pngOf = (svg: string, options: { width?: number; background?: string } = {}): Buffer =>
  new Resvg(svg, {
    font: { loadSystemFonts: false },
    ...(options.width && { fitTo: { mode: 'width', value: options.width } }),
    ...(options.background && { background: options.background }),
  })
    .render()
    .asPng();

/** A card as SVG. */
export const cardSvg = (card: Card, fonts: Font[], colours: Colours): Promise<string> =>
  fittedSvg((size) => cardDrawing(card, size, colours), {
    ...cardSize,
    fonts,
    sizes: [104, 98, 92, 86, 80, 74, 68, 62, 56, 50, 44, 38],
    room: 376,
  });
