import { lettersOf, type NativeFace, scripts } from '../model/languages.ts';
import { cutFont } from './cut-font.ts';

/** The faces of a script, with its letters. */
const sets = scripts
  .filter(({ faces }) => faces.length > 0)
  .map((script) => ({ faces: script.faces, letters: new RegExp(lettersOf([script]), 'u') }));

/** A letter that a face of its own script sets. */
export const isNative = (character: string): boolean =>
  sets.some(({ letters }) => letters.test(character));

/** The faces for words in scripts of their own, each with the characters of a text that it sets. */
export const nativeFaces = sets.flatMap(({ faces, letters }) =>
  faces.map((face) => ({
    ...face,
    // The space between two words of a script, like its letters, is set in the face of that script.
    holds: (characters: readonly string[]): string[] =>
      characters.filter((character) => character === ' ' || letters.test(character)),
  })),
);

/** The family in the style sheets of the site: `Naskh` for the face `naskh`. */
export const familyOf = (name: string): string => name.replace(/^./, (one) => one.toUpperCase());

const selectorOf = ({ languages }: NativeFace): string =>
  languages.map((language) => `bdi[lang="${language}"]`).join();

/**
 * The rules that set words in these faces, on the pages and on paper. Only where we mark a run: a
 * translator puts its language on the root of the page.
 */
export const nativeRules = (): string => {
  const rules = nativeFaces.map((face) => {
    const font = `${face.size}em/${face.leading.page} ${familyOf(face.name)},var(--serif)`;
    return `${selectorOf(face)}{color:var(--ink);font:${font}}`;
  });
  const onPaper = nativeFaces.flatMap((face) =>
    face.leading.paper ? [`${selectorOf(face)}{line-height:${face.leading.paper}}`] : [],
  );
  return `@layer components{${rules.join('')}}@layer paper{@media print{${onPaper.join('')}}}`;
};

/** The same for a book. */
export const bookRules = (): string =>
  nativeFaces
    .map((face) => {
      const { name, title, leading } = face;
      const height = leading.book ? ` line-height: ${leading.book};` : '';
      return `${selectorOf(face)} { font-family: ${name}, "${title}", serif;${height} }\n`;
    })
    .join('');

/** The faces of a book, as TrueType, which every reading system knows, cut to the letters of a text. */
export const bookFonts = async (text: string): Promise<{ file: string; data: Uint8Array }[]> => {
  const characters = [...new Set(text)].sort();
  if (!characters.some(isNative)) return [];
  return Promise.all(
    nativeFaces.map(async ({ name, file, axes, holds }) => ({
      file: `${name}.ttf`,
      data: await cutFont(file, holds(characters).join(''), 'sfnt', axes),
    })),
  );
};
