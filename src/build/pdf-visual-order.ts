/** Words of a script that is read from the right, and the spaces between them. */
const fromTheRight = /\p{scx=Arabic}+(?:\s+\p{scx=Arabic}+)*/gu;
/** Words and numbers of other scripts. */
const fromTheLeft = /[\p{L}\p{Nd}](?:[\p{L}\p{Nd}\s.,:/-]*[\p{L}\p{Nd}])?/gu;
const digits = /\p{Nd}+/gu;

const reversed = (text: string): string => [...text].reverse().join('');

/**
 * The characters of a line as they stand on it, from the left, by the rules of Unicode (UAX 9) that
 * names and titles need: letters in the direction of their script, numbers from the left.
 * @param direction of the element that the line is in
 */
export const visualOrder = (text: string, direction: 'ltr' | 'rtl'): string => {
  if (direction === 'ltr')
    return text.replace(fromTheRight, (run) => reversed(run.replace(digits, reversed)));
  const runs = text.split(/(\p{scx=Arabic}+)/u);
  const turned = runs.map((run, at) => run.replace(at % 2 ? digits : fromTheLeft, reversed));
  return reversed(turned.join(''));
};
