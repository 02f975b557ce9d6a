import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/** Where the packages are, also for a module that was bundled and stands elsewhere. */
const { resolve: packageFile } = createRequire(resolve('package.json'));

/** The package of the face of the author's words, and which of its files the site is cut from. */
const face = ['@fontsource-variable/newsreader', 'latin'] as const;

let ranges: [first: number, last: number][] | undefined;

/** The characters that the face of the author's words can set, as ranges of code points. */
const settable = (): [first: number, last: number][] => {
  const [name, part] = face;
  const all = JSON.parse(readFileSync(packageFile(`${name}/unicode.json`), 'utf8'));
  return String(all[part])
    .split(',')
    .map((range) => {
      const [first = '', last = first] = range.replace('U+', '').split('-');
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
    });
};

/**
 * The first letter of a text that the face of the author's words cannot set.
 * @returns the letter and its offset; undefined where it can set all of them
 */
export const unsetLetter = (text: string): { letter: string; index: number } | undefined => {
  for (const { 0: letter, index } of text.matchAll(/[\p{L}\p{N}]\p{M}*/gu)) {
    const codes = [...letter.normalize('NFC')].map((one) => one.codePointAt(0) ?? 0);
    // Most letters are plain ones.
    if (codes.every((code) => code < 0x100)) continue;
    ranges ??= settable();
    const own = ranges;
    if (!codes.every((code) => own.some(([first, last]) => first <= code && code <= last)))
      return { letter, index };
  }
  return undefined;
};
