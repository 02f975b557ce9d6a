const blank = (words: string): string => ' '.repeat(words.length);

const escaped = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const patterns = new WeakMap<readonly string[], Map<string, RegExp>>();

/** Some phrases as words of their own; made once for each list, which is asked for in every text. */
const pattern = (phrases: readonly string[], flags: string): RegExp => {
  const made = patterns.get(phrases) ?? new Map<string, RegExp>();
  patterns.set(phrases, made);
  const known = made.get(flags);
  if (known) return known;
  const any = phrases.map(escaped).join('|');
  const one = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, `u${flags}`);
  made.set(flags, one);
  return one;
};

/** A text with all that stands in quotation marks blanked out: what is left is the editors' own voice. */
export const inOwnVoice = (text: string): string => text.replace(/“[^“”]*”|‘[^‘’]*’/gu, blank);

/** A text with some phrases blanked out, in any case of letters. */
export const blanked = (text: string, phrases: readonly string[]): string =>
  phrases.length === 0 ? text : text.replace(pattern(phrases, 'gi'), blank);

/** The first of some phrases that stands in a text as a word of its own, as it is written there. */
export const findPhrase = (text: string, phrases: readonly string[]): string | undefined =>
  pattern(phrases, 'i').exec(text)?.[0];
