import { colourNames } from '../schemas/colours.ts';

type Style = Record<string, string | number>;

/** A box in a drawing, as satori reads it. */
export interface Box {
  type: 'div';
  key?: string;
  props: { style: Style; children: (Box | string)[] };
}

/** Gives the colour of a token, for example `paper`. */
export type Colours = (token: string) => string;

/** All of them: an image that is kept is good for these only. */
export const paletteOf = (colours: Colours): string[] => colourNames.map(colours);

/** A box whose children stand in a row, where its style says nothing else. */
export const box = (style: Style, ...children: (Box | string)[]): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** For words that are cut where they find no room. */
export const oneLine = { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' };
