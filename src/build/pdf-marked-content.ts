import { type Operation, operationsOf } from './pdf-operations.ts';
import { hexOf, utf16Of } from './pdf-unicode-map.ts';

/** The number that a marked-content sequence is known by in the structure (ISO 32000-1, 14.7.4.2). */
export const markOf = ({ operator, operands }: Operation): number | undefined => {
  const at = operands.indexOf('/MCID');
  return operator === 'BDC' && at >= 0 ? Number(operands[at + 1]) : undefined;
};

/** How far an operation goes into marked content (ISO 32000-1, 14.6), or out of it. */
export const depthOf = ({ operator }: Operation): number =>
  operator === 'BDC' || operator === 'BMC' ? 1 : operator === 'EMC' ? -1 : 0;

const textOf = (operands: readonly string[], map: ReadonlyMap<string, string>): string =>
  operands
    .filter((each) => each.startsWith('<') && each !== '<<')
    .flatMap((each) => hexOf(each).match(/.{4}/g) ?? [])
    .map((code) => map.get(code) ?? '')
    .join('');

const replacement = ({ operands }: Operation): string => {
  const at = operands.indexOf('/ActualText');
  return at < 0 ? '' : utf16Of(operands[at + 1] ?? '');
};

/**
 * Reads what the marked-content sequences of a page show, glyph by glyph: letters may be lost or out of
 * order, but the script of the text can be told by them.
 * @param content the content stream of a page
 * @param fonts for each name of a font in the page's resources, what its glyphs stand for
 * @returns the letters of each sequence, by its number
 */
export const shownLetters = (
  content: string,
  fonts: ReadonlyMap<string, ReadonlyMap<string, string>>,
): Map<number, string> => {
  const letters = new Map<number, string>();
  let map: ReadonlyMap<string, string> = new Map();
  let mark: number | undefined;
  let depth = 0;
  for (const operation of operationsOf(content)) {
    const { operator, operands } = operation;
    depth += depthOf(operation);
    if (depth === 0) mark = undefined;
    mark = markOf(operation) ?? mark;
    if (operator === 'Tf') map = fonts.get(operands[0]!) ?? new Map();
    const shown =
      operator === 'BDC'
        ? replacement(operation)
        : /^T[jJ]$/.test(operator) && textOf(operands, map);
    if (mark !== undefined && shown) letters.set(mark, (letters.get(mark) ?? '') + shown);
  }
  return letters;
};
