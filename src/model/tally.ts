import { editorsLanguage } from './languages.ts';
/** How often a value occurs. */
export interface Count {
  value: string;
  count: number;
}

/** The order of the editors’ language: the builder’s own would make other pages of the same content. */
const { compare: byName } = new Intl.Collator(editorsLanguage);

/** How often each value occurs, the most frequent first, then in alphabetical order. */
export const tally = (values: readonly string[]): Count[] =>
  [...new Set(values)]
    .map((value) => ({ value, count: values.filter((other) => other === value).length }))
    .sort((a, b) => b.count - a.count || byName(a.value, b.value));

/** How often each year occurs in EDTF dates, from the earliest to the latest. */
export const tallyYears = (dates: readonly string[]): Count[] =>
  tally(dates.map((date) => date.slice(0, 4))).sort((a, b) => byName(a.value, b.value));

/**
 * The counts with a last row for the entries that they know nothing of, so that the rows add up to all.
 * @param label what that row is called: “undated”
 */
export const withRest = (rows: readonly Count[], all: number, label: string): Count[] => {
  const rest = all - rows.reduce((sum, { count }) => sum + count, 0);
  return rest > 0 ? [...rows, { value: label, count: rest }] : [...rows];
};
