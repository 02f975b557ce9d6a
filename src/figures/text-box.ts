/** The size of all text in the drawings, in their units: 340 units are about as many pixels on a phone. */
export const textSize = 13;

/** From one line of text to the next, in the units of a drawing. */
export const lineHeight = 15;

/** A rectangle in the units of a drawing. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const widths: [RegExp, number][] = [
  [/[ .,:;’‘'|ijlI]/u, 0.27],
  [/[frt()/“”-]/u, 0.36],
  [/[mwMW–%]/u, 0.83],
  [/[A-Z]/u, 0.63],
];

/**
 * How wide words are in a drawing, at most: drawn in the editors' sans-serif they are a little
 * narrower, so that what is laid out with it keeps clear in a fallback face too.
 */
export const textWidth = (text: string, size = textSize): number =>
  [...text].reduce(
    (sum, letter) => sum + (widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.53) * size,
    0,
  );

/** Whether two boxes share more than an edge. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Breaks words into lines that are no wider than `width`, in the units of a drawing. */
export const wrapText = (text: string, width: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

/** Rounds to tenths: as fine as a drawing needs it. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;
