import { PDFString } from '@cantoo/pdf-lib';
import { depthOf, markOf, type Operation, operationsOf } from './content-stream.ts';
import { codesOf, letterWidth } from './letter-font.ts';
import { type LineBox, lineBoxes, lineParts, visualOrder } from './lines.ts';
import type { PageText } from './page.ts';

const number = (value: number): string => String(Math.round(value * 1000) / 1000);

const line = (
  letters: string,
  { size, axes, left, right, base }: LineBox,
  font: string,
): string => {
  const wide = letters.replace(/\p{Mn}/gu, '').length * (letterWidth / 1000) * size;
  const scale = number((100 * (right - left)) / wide);
  return [
    `q BT 3 Tr ${scale} Tz /${font} ${number(size)} Tf`,
    `${axes} ${number(left)} ${number(base)} Tm ${codesOf(letters)} Tj ET Q`,
  ].join(' ');
};

const letters = (text: PageText, boxes: readonly LineBox[], font: string): string => {
  const shares = boxes.map(({ glyphs }) => glyphs);
  const lines = lineParts(text.text, shares)
    .map((part, at) => part && line(visualOrder(part, text.direction), boxes[at]!, font))
    .filter((each) => each !== '');
  return [
    `/Span <</Lang ${PDFString.of(text.lang)}>> BDC /ReversedChars BMC`,
    ...lines,
    'EMC EMC',
  ].join('\n');
};

/** A text's glyphs and letters. The last text of a page ends after the page's axes are put away. */
const both = (text: PageText, inside: readonly Operation[], font: string): string => {
  const end = inside.findLastIndex(({ operator }) => operator === 'ET') + 1;
  const drawn = (operations: readonly Operation[]): string =>
    operations.map(({ source }) => source).join('');
  const boxes = lineBoxes(inside);
  return [
    `\n/Span <</ActualText <FEFF>>> BDC${drawn(inside.slice(0, end))}\nEMC\n`,
    boxes.length > 0 && text.text ? letters(text, boxes, font) : '',
    drawn(inside.slice(end)),
  ].join('');
};

/**
 * Writes letters that are not seen (ISO 32000-1, 9.3.6) on the glyphs of marked-content sequences, as
 * is done on scanned pages, and says of the glyphs that they read nothing (14.9.4). Text is then found,
 * selected and copied letter by letter. A replacement of the whole text would not do: it is to be in
 * the order in which it is read, and most readers turn round what is in letters of that direction.
 * @param content the content stream of a page, one character for each byte
 * @param texts what is to be written, by the number of the sequence
 * @param font the name of the letters' font in the page's resources
 * @returns the same drawing
 */
export const withLetters = (
  content: string,
  texts: ReadonlyMap<number, PageText>,
  font: string,
): string => {
  let written = '';
  let text: PageText | undefined;
  let inside: Operation[] = [];
  let depth = 0;
  for (const operation of operationsOf(content)) {
    const step = depthOf(operation);
    if (text) {
      depth += step;
      if (step === 0) inside.push(operation);
      if (depth > 0) continue;
      written += both(text, inside, font);
      text = undefined;
    } else {
      text = texts.get(markOf(operation) ?? -1);
      depth = 1;
      inside = [];
    }
    written += operation.source;
  }
  return written;
};
