import { lettersOf, scripts } from '../model/languages.ts';
import type { Operation } from './content-stream.ts';

/**
 * Where a line of text is drawn: its size, its axes, the ends and the height of its base line, and how
 * many glyphs it has.
 */
export interface LineBox {
  size: number;
  axes: string;
  left: number;
  right: number;
  base: number;
  glyphs: number;
}

/** What the last letter of a line covers at the least, in parts of the size. */
const lastLetter = 0.35;

/**
 * Finds where operations draw their text (ISO 32000-1, 9.4.2). A line is what is begun at one height:
 * marks may stand above or below.
 * @returns the lines in the order in which they are drawn
 */
export const lineBoxes = (operations: readonly Operation[]): LineBox[] => {
  const boxes = new Map<number, LineBox>();
  let size = 0;
  let axes = '1 0 0 1';
  let base = 0;
  let pen = 0;
  for (const { operator, operands } of operations) {
    const number = (index: number): number => Number(operands[index]);
    if (operator === 'Tf') size = number(1);
    if (operator === 'Td') pen += number(0);
    if (operator === 'Tm') {
      axes = operands.slice(0, 4).join(' ');
      pen = number(4);
      base = number(5);
    }
    if (operator !== 'Tj' && operator !== 'TJ') continue;
    const box = boxes.get(base);
    boxes.set(base, {
      size,
      axes,
      base,
      left: Math.min(pen, box?.left ?? pen),
      right: Math.max(pen + lastLetter * size, box?.right ?? 0),
      glyphs: (box?.glyphs ?? 0) + 1,
    });
  }
  return [...boxes.values()];
};

/**
 * Divides a text that goes over lines.
 * @param text words with one space between them
 * @param shares how many letters each line is known to show, roughly
 * @returns the words of each line
 */
export const lineParts = (text: string, shares: readonly number[]): string[] => {
  const words = text.split(' ');
  const shown = shares.reduce((sum, share) => sum + share, 0);
  const letters = words.join('').length;
  const parts = shares.map((): string[] => []);
  let before = 0;
  for (const word of words) {
    const middle = ((before + word.length / 2) / letters) * shown;
    before += word.length;
    let line = 0;
    for (let end = shares[0]!; middle > end && line + 1 < shares.length; end += shares[line]!)
      line += 1;
    parts[line]!.push(word);
  }
  return parts.map((part) => part.join(' '));
};

const letters = `${lettersOf(scripts.filter(({ direction }) => direction === 'rtl'))}+`;
/** Words of a script that is read from the right, and the spaces between them. */
const fromTheRight = new RegExp(`${letters}(?:\\s+${letters})*`, 'gu');
/** Words and numbers of other scripts. */
const fromTheLeft = /[\p{L}\p{Nd}](?:[\p{L}\p{Nd}\s.,:/-]*[\p{L}\p{Nd}])?/gu;
const digits = /\p{Nd}+/gu;

const reversed = (text: string): string => [...text].reverse().join('');

/**
 * The characters of a line as they stand on it, from the left, by the rules of Unicode (UAX 9) that
 * names and titles need: letters in the direction of their script, numbers from the left.
 * @param direction of the element that the line is in
 */
export const visualOrder = (text: string, direction: 'ltr' | 'rtl'): string => {
  if (direction === 'ltr')
    return text.replace(fromTheRight, (run) => reversed(run.replace(digits, reversed)));
  const runs = text.split(new RegExp(`(${letters})`, 'u'));
  const turned = runs.map((run, at) => run.replace(at % 2 ? digits : fromTheLeft, reversed));
  return reversed(turned.join(''));
};
