import { columns, together, wrapped } from './lines.ts';

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
