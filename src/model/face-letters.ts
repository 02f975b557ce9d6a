import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/** Where the packages are, also for a module that was bundled and stands elsewhere. */
const { resolve: packageFile } = createRequire(resolve('package.json'));

type Ranges = readonly [first: number, last: number][];

const known = new Map<string, Ranges>();

/** The letters of western Europe, and the accented ones beyond them, as the files of a typeface have them. */
type Letters = 'latin' | 'latin-ext';

/** The characters of a file of a typeface, as ranges of code points; none where it has no such file. */
const settable = (typeface: string, letters: Letters): Ranges => {
  const all = JSON.parse(readFileSync(packageFile(`${typeface}/unicode.json`), 'utf8'));
  return String(all[letters] ?? '')
    .split(',')
    .filter(Boolean)
    .map((range) => {
      const [first = '', last = first] = range.replace('U+', '').split('-');
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
    });
};

const rangesOf = (typeface: string, letters: Letters): Ranges => {
  const key = `${typeface} ${letters}`;
  const ranges = known.get(key) ?? settable(typeface, letters);
  known.set(key, ranges);
  return ranges;
};

/**
 * The first letter of a text that a typeface cannot set.
 * @param typeface its package, which is installed
 * @param letters those that are taken from it: the pages take the first, the cards both
 * @returns the letter and its offset; undefined where it can set all of them
 */
export const unsetLetter = (
  text: string,
  typeface: string,
  letters: readonly Letters[] = ['latin'],
): { letter: string; index: number } | undefined => {
  for (const { 0: letter, index } of text.matchAll(/[\p{L}\p{N}]\p{M}*/gu)) {
    const codes = [...letter.normalize('NFC')].map((one) => one.codePointAt(0) ?? 0);
    // Most letters are plain ones.
    if (codes.every((code) => code < 0x100)) continue;
    const own = letters.flatMap((one) => rangesOf(typeface, one));
    if (!codes.every((code) => own.some(([first, last]) => first <= code && code <= last)))
      return { letter, index };
  }
  return undefined;
};
