/** An operation of a content stream: its operator, what stands before it, and both as they are written. */
export interface Operation {
  operator: string;
  operands: string[];
  source: string;
}

const token =
  /%[^\r\n]*|\((?:\\[\s\S]|[^\\()])*\)|<[0-9A-Fa-f\s]*>|<<|>>|[[\]{}]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/g;

const isOperator = (text: string): boolean =>
  /^[A-Za-z'"]/.test(text) && !['true', 'false', 'null'].includes(text);

/**
 * Reads a content stream, or a CMap, which is written in the same way (ISO 32000-1, 7.8.2 and 9.7.5).
 * @param content one character for each byte
 * @returns the operations in order; their sources, joined, are the stream
 */
export const operationsOf = (content: string): Operation[] => {
  const operations: Operation[] = [];
  let operands: string[] = [];
  let from = 0;
  for (const { 0: text, index } of content.matchAll(token)) {
    if (text.startsWith('%')) continue;
    if (!isOperator(text)) {
      operands.push(text);
      continue;
    }
    const to = index + text.length;
    operations.push({ operator: text, operands, source: content.slice(from, to) });
    operands = [];
    from = to;
  }
  const last = operations.at(-1);
  if (last) last.source += content.slice(from);
  return operations;
};

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
