import type { Font } from 'satori';
import { cutFont } from './cut-font.ts';

/** The faces of the cards: the same cuts as on the pages, and the accented letters beyond Latin-1. */
const faces = [
  { name: 'author', family: 'newsreader', file: 'opsz', weight: 500, axes: { opsz: 60 } },
  { name: 'editors', family: 'source-sans-3', file: 'wght', weight: 400, axes: {} },
  { name: 'editors', family: 'source-sans-3', file: 'wght', weight: 600, axes: {} },
] as const;

const ranges = ['latin', 'latin-ext'] as const;

/**
 * The fonts that the cards are set in, as static TrueType, cut to the characters they use.
 * @param text all that the cards say
 */
export const cardFonts = async (text: string): Promise<Font[]> =>
  Promise.all(
    ranges.flatMap((range) =>
      faces.map(async ({ name, family, file, weight, axes }) => {
        const path = `@fontsource-variable/${family}/files/${family}-${range}-${file}-normal.woff2`;
        const characters = `${text}${text.toUpperCase()}…`;
        const data = await cutFont(path, characters, 'sfnt', { ...axes, wght: weight });
        return {
          name: range === 'latin' ? name : `${name} ${range}`,
          data: Buffer.from(data),
          weight,
          style: 'normal' as const,
        };
      }),
    ),
  );
