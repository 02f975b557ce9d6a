import { operationsOf } from './pdf-operations.ts';

/** The digits of a string in hexadecimal (ISO 32000-1, 7.3.4.3). */
export const hexOf = (operand: string): string => operand.replace(/[<>\s]/g, '').toUpperCase();

/** The text of a string of UTF-16BE in hexadecimal, its byte order mark left out. */
export const utf16Of = (operand: string): string =>
  String.fromCharCode(
    ...(hexOf(operand).match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)),
  ).replace('\uFEFF', '');

/**
 * Reads what the glyphs of a font stand for (ISO 32000-1, 9.10.3).
 * @param cmap the font's `ToUnicode`, decoded
 * @returns the text of each code, which is named by its four digits in hexadecimal
 */
export const unicodeMap = (cmap: string): Map<string, string> => {
  const texts = new Map<string, string>();
  for (const { operator, operands } of operationsOf(cmap)) {
    if (operator === 'endbfchar')
      for (let at = 0; at + 1 < operands.length; at += 2)
        texts.set(hexOf(operands[at]!), utf16Of(operands[at + 1]!));
    if (operator === 'endbfrange')
      for (let at = 0; at + 2 < operands.length; at += 3) {
        const [low, high] = [operands[at]!, operands[at + 1]!].map((each) =>
          Number.parseInt(hexOf(each), 16),
        ) as [number, number];
        const first = utf16Of(operands[at + 2]!).codePointAt(0)!;
        for (let code = low; code <= high; code += 1)
          texts.set(
            code.toString(16).toUpperCase().padStart(4, '0'),
            String.fromCodePoint(first + code - low),
          );
      }
  }
  return texts;
};
