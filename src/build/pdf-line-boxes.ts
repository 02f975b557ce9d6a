import type { Operation } from './pdf-operations.ts';

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
