/** How often each value occurs, the most frequent first, then in alphabetical order. */
export const tally = (values: readonly string[]): { value: string; count: number }[] =>
  [...new Set(values)]
    .map((value) => ({ value, count: values.filter((other) => other === value).length }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));

/** The English name of a language or a country; the code itself where there is none. */
export const nameOf = (code: string, type: 'language' | 'region'): string =>
  new Intl.DisplayNames('en', { type, fallback: 'code' }).of(code) ?? code;
