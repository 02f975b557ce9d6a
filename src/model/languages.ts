/** The language that the editors write, and the site speaks: a BCP 47 tag without a region. */
export const editorsLanguage = 'en';

/** The English name of a language or a country; the code itself where there is none. */
export const nameOf = (code: string, type: 'language' | 'region'): string =>
  new Intl.DisplayNames(editorsLanguage, { type, fallback: 'code' }).of(code) ?? code;

/** A face for words in a script of their own. */
export interface NativeFace {
  /** The file that the site cuts from it, and the family in style sheets. */
  name: string;
  /** What readers who have it call it. */
  title: string;
  /** The languages that are set in it, as BCP 47 tags. */
  languages: string[];
  /** The font in its package, and where its axes are fixed. */
  file: string;
  axes?: { wght: number };
  /** Its size beside the serif of the pages, in em. */
  size: number;
  /** The height of a line, in its own size: a book sets its own where none is given. */
  leading: { page: number; paper?: number; book?: number };
}

/** A script other than the Latin one. */
interface Script {
  /** Its name in Unicode. */
  name: string;
  direction: 'ltr' | 'rtl';
  /** The glyphs of its letters are joined and do not tell which they are: `src/pdf` writes that down. */
  joined?: boolean;
  /** Languages without a face here are set in what the reader has. */
  languages: string[];
  faces: NativeFace[];
}

/** Every script that the site knows of: another is another row, and its fonts as packages. */
export const scripts: readonly Script[] = [
  {
    name: 'Arabic',
    direction: 'rtl',
    joined: true,
    languages: ['ps', 'prs', 'fa', 'ar', 'ur'],
    faces: [
      {
        name: 'naskh',
        title: 'Noto Naskh Arabic',
        languages: ['ps', 'prs', 'fa', 'ar'],
        file: '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2',
        size: 1.15,
        leading: { page: 1.7 },
      },
      {
        // It runs downwards and needs room.
        name: 'nastaliq',
        title: 'Noto Nastaliq Urdu',
        languages: ['ur'],
        file: '@fontsource-variable/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-wght-normal.woff2',
        axes: { wght: 400 },
        size: 1.05,
        leading: { page: 2.5, paper: 2.1, book: 2.4 },
      },
    ],
  },
  { name: 'Hebrew', direction: 'rtl', languages: ['he'], faces: [] },
];

/**
 * The direction that a language is read in.
 * @param language a BCP 47 tag; one with a script of its own, such as `ur-Latn`, is read from the left
 */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  scripts.find(({ languages }) => languages.includes(language))?.direction ?? 'ltr';

/** The letters of scripts, and the marks that they share with others, as a class of a regular expression. */
export const lettersOf = (some: readonly Pick<Script, 'name'>[]): string =>
  `[${some.map(({ name }) => `\\p{Script_Extensions=${name}}`).join('')}]`;
