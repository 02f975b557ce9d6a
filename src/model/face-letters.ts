import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/** Where the packages are, also for a module that was bundled and stands elsewhere. */
const { resolve: packageFile } = createRequire(resolve('package.json'));

type Ranges = readonly [first: number, last: number][];

const known = new Map<string, Ranges>();

/** The characters of the file that the site’s faces are cut from, as ranges of code points. */
const settable = (typeface: string): Ranges => {
  const all = JSON.parse(readFileSync(packageFile(`${typeface}/unicode.json`), 'utf8'));
  return String(all.latin)
    .split(',')
    .map((range) => {
      const [first = '', last = first] = range.replace('U+', '').split('-');
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
    });
};

const rangesOf = (typeface: string): Ranges => {
  const ranges = known.get(typeface) ?? settable(typeface);
  known.set(typeface, ranges);
  return ranges;
};

/**
 * The first letter of a text that a typeface cannot set.
 * @param typeface its package, which is installed
 * @returns the letter and its offset; undefined where it can set all of them
 */
export const unsetLetter = (
  text: string,
  typeface: string,
): { letter: string; index: number } | undefined => {
  for (const { 0: letter, index } of text.matchAll(/[\p{L}\p{N}]\p{M}*/gu)) {
    const codes = [...letter.normalize('NFC')].map((one) => one.codePointAt(0) ?? 0);
    // Most letters are plain ones.
    if (codes.every((code) => code < 0x100)) continue;
    const own = rangesOf(typeface);
    if (!codes.every((code) => own.some(([first, last]) => first <= code && code <= last)))
      return { letter, index };
  }
  return undefined;
};
