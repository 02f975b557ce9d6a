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
