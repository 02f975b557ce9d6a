/** The middle of an odd number of values; of an even number the mean of the two in the middle. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
};

/** A row of a table: its name, and a value for each column. */
export interface Row {
  name: string;
  values: readonly (number | string)[];
}

const shown = (value: number | string): string => {
  if (typeof value === 'string') return value;
  if (value !== 0 && Math.abs(value) < 10) return value.toFixed(value < 1 ? 3 : 2);
  return Math.round(value).toLocaleString('en');
};

/** A table in Markdown. */
export const markdownTable = (columns: readonly string[], rows: readonly Row[]): string =>
  [
    `| ${columns.join(' | ')} |`,
    `|${columns.map((_, index) => (index === 0 ? '---' : '--:')).join('|')}|`,
    ...rows.map(({ name, values }) => `| ${[name, ...values.map(shown)].join(' | ')} |`),
  ].join('\n');
