/** Columns of a line of plain text. */
export const columns = 72;

/** How far all that is ours stands from the left edge, where only the author's words begin. */
export const margin = 4;

const lengthOf = (text: string): number => [...text].length;

/**
 * Breaks a paragraph into lines at its spaces, never inside a word: an address stays whole. The words
 * stay as they are, which libraries that count columns do not grant: they normalise letters.
 * @param first columns before the first line
 * @param others columns before the lines that follow
 */
export const wrapped = (text: string, first = margin, others = first, width = columns): string => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const room = width - (lines.length === 0 ? first : others);
    if (line !== '' && lengthOf(line) + 1 + lengthOf(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line]
    .map((one, index) => `${' '.repeat(index === 0 ? first : others)}${one}`)
    .join('\n');
};

/** Lines that belong together; those without words are left out. */
export const together = (...lines: (string | false | undefined)[]): string =>
  lines.filter(Boolean).join('\n');

/** Paragraphs with an empty line between them; those without words are left out. */
export const apart = (...paragraphs: (string | false | undefined)[]): string =>
  paragraphs.filter(Boolean).join('\n\n');

/** A heading of ours between two rules. */
export const heading = (text: string, sign: '=' | '-' = '='): string => {
  const rule = `${' '.repeat(margin)}${sign.repeat(columns - margin)}`;
  return together(rule, wrapped(text), rule);
};

const isNumber = (cell: string): boolean => /^[\d,.]+$/.test(cell);

/**
 * A table in columns of equal width, numbers to the right; the last column takes what is left of the
 * line and is broken into more lines where it has to.
 * @param indent columns before each line
 */
export const tableText = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
  indent: number,
): string => {
  const widths = head.map((name, index) =>
    Math.max(name.length, ...rows.map((row) => row[index]?.length ?? 0)),
  );
  const last = head.length - 1;
  const before = indent + widths.slice(0, last).reduce((sum, width) => sum + width + 2, 0);
  const rowText = (row: readonly string[]): string => {
    const cells = row.slice(0, last).map((cell, index) => {
      const width = widths[index] ?? 0;
      return isNumber(cell) ? cell.padStart(width) : cell.padEnd(width);
    });
    const end = row[last] ?? '';
    const lead = `${' '.repeat(indent)}${cells.map((cell) => `${cell}  `).join('')}`;
    const tail = isNumber(end) ? end.padStart(widths[last] ?? 0) : end;
    return `${lead}${wrapped(tail, before).slice(before)}`.trimEnd();
  };
  const rule = ' '.repeat(indent) + '-'.repeat(columns - indent);
  return together(rowText(head), rule, ...rows.map(rowText));
};
