import { cutFont } from './cut-font.ts';

/** Letters of the Arabic script and the marks that other scripts share with it. */
export const arabic = /\p{Script_Extensions=Arabic}/u;

/** The space between two words of a script, like its letters, is set in the face of that script. */
const arabicOrSpace = /[ \p{Script_Extensions=Arabic}]/u;

/** A face for names in a script of their own. */
export interface NativeFace {
  name: 'naskh' | 'nastaliq';
  file: string;
  axes?: { wght: number };
}

/** Naskh for Pashto, Dari, Persian and Arabic; Nastaliq for Urdu. */
export const nativeFaces: NativeFace[] = [
  {
    name: 'naskh',
    file: '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2',
  },
  {
    name: 'nastaliq',
    file: '@fontsource-variable/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-wght-normal.woff2',
    axes: { wght: 400 },
  },
];

/** What of a text these faces set. */
export const nativeCharacters = (characters: readonly string[]): string[] =>
  characters.filter((character) => arabicOrSpace.test(character));

/** The faces of a book, as TrueType, which every reading system knows, cut to the letters of a text. */
export const bookFonts = async (text: string): Promise<{ file: string; data: Uint8Array }[]> => {
  if (!arabic.test(text)) return [];
  const letters = nativeCharacters([...new Set(text)].sort()).join('');
  return Promise.all(
    nativeFaces.map(async ({ name, file, axes }) => ({
      file: `${name}.ttf`,
      data: await cutFont(file, letters, 'sfnt', axes),
    })),
  );
};
