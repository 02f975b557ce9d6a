import { cutFont } from './cut-font.ts';

/** Weights of the style sheet, and the one weight that each is printed in. */
const weights = [
  { weight: '400', axis: 400 },
  { weight: '500 700', axis: 640 },
];

/** A face of one weight. */
export interface StaticFont {
  family: string;
  /** As in the descriptor `font-weight` of `@font-face`. */
  weight: string;
  /** The font file, in base64. */
  data: string;
}

/**
 * The editors' face without its axis of weights. A variable font stands in a PDF as drawings of its
 * letters, three times as large and badly spaced in most viewers; a static one is embedded as it is.
 * @param text all that is set in it
 */
export const staticFonts = async (text: string): Promise<StaticFont[]> => {
  const file = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';
  const fonts: StaticFont[] = [];
  for (const { weight, axis } of weights) {
    const font = await cutFont(file, text, 'sfnt', { wght: axis });
    fonts.push({ family: 'Editors', weight, data: Buffer.from(font).toString('base64') });
  }
  return fonts;
};
