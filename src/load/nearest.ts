import { closest, distance } from 'fastest-levenshtein';

/** What is longer is no id or name: nothing is near it. */
const longest = 100;

/**
 * The known word that was most likely meant.
 * @param word what was written
 * @param known what would have been right
 * @returns undefined where none is near: more than half of the letters would have to change
 */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  if (known.length === 0 || word.length > longest) return undefined;
  const same = known.find((one) => one.toLowerCase() === word.toLowerCase());
  if (same) return same;
  const near = closest(word, known);
  return distance(word, near) <= Math.floor(word.length / 2) ? near : undefined;
};

/**
 * Suggests what an editor may have meant.
 * @param word what was written
 * @param known what would have been right
 * @param few how many are few
 * @returns a sentence with the nearest right answer, or with all of them where few exist and none is near
 */
export const suggest = (word: string, known: readonly string[], few = 12): string | undefined => {
  if (known.length === 0) return undefined;
  const near = nearest(word, known);
  if (near !== undefined) return `Did you mean ${near}?`;
  return known.length <= few ? `Known: ${known.join(', ')}.` : undefined;
};
