import { createFontStack } from '@capsizecss/core';
import arial from '@capsizecss/metrics/arial';
import georgia from '@capsizecss/metrics/georgia';
import notoSerif from '@capsizecss/metrics/notoSerif';
import roboto from '@capsizecss/metrics/roboto';
import { fromBuffer } from '@capsizecss/unpack';
import { shortHash } from '../built-site/files.ts';
import { typefaceOf } from '../model/typefaces.ts';
import type { Typefaces } from '../schemas/typefaces.ts';
import { cutFont } from './cut-font.ts';
import type { SiteCharacters } from './font-characters.ts';
import { liberationSans, liberationSerif } from './linux-faces.ts';
import { familyOf, isNative, nativeFaces, nativeRules } from './native-faces.ts';

/** The fonts of the site, and the rules that name them. */
export interface SiteFonts {
  /** The file is `fonts/<name>.woff2`. */
  files: { name: string; data: Uint8Array }[];
  /** `@font-face` rules of the fonts. */
  faces: string;
  /** Those of the faces that stand in for them, and what native faces set. */
  css: string;
}

const latin = (characters: string[]): string[] => characters.filter((one) => !isNative(one));

/**
 * The faces of the site: which file each is cut from, where its axes are fixed or bounded, and the
 * characters it must be able to set. The title has its own cut, of a large optical size, because its
 * few letters cost less than an axis of optical sizes for all. None has an axis of weights, and so the
 * editors' is two files: a browser prints a variable font into a PDF as drawings of its letters, which
 * makes the PDF three times as large, and badly spaced in most viewers.
 */
const facesOf = (typefaces: Typefaces) => {
  const author = typefaceOf(typefaces.author);
  const editors = typefaceOf(typefaces.editors);
  return [
    {
      name: 'title',
      family: undefined,
      file: author.file('latin', 500),
      axes: author.axes(500, 60),
      weight: '500',
      holds: ({ title }: SiteCharacters) => latin(title),
    },
    {
      name: 'essay',
      family: undefined,
      file: author.file('latin', 400),
      axes: author.axes(400, 18),
      holds: ({ author }: SiteCharacters) => latin(author),
    },
    {
      name: 'editors',
      family: undefined,
      file: editors.file('latin', 400),
      axes: editors.axes(400, 14),
      weight: '400',
      holds: ({ all }: SiteCharacters) => latin(all),
    },
    {
      name: 'editors-bold',
      family: 'Editors',
      file: editors.file('latin', 640),
      axes: editors.axes(640, 14),
      weight: '500 700',
      holds: ({ all }: SiteCharacters) => latin(all),
    },
    ...nativeFaces.map((face) => ({
      ...face,
      family: undefined,
      weight: undefined,
      holds: ({ all }: SiteCharacters) => face.holds(all),
    })),
  ];
};

/**
 * The faces that stand in for each face of the site until it is there. Readers' devices have them: the
 * first is on computers and Apple's phones, the second on Android, the third on Linux.
 */
const standIns = new Map([
  ['title', [georgia, notoSerif, liberationSerif]],
  ['essay', [georgia, notoSerif, liberationSerif]],
  ['editors', [arial, roboto, liberationSans]],
]);

/**
 * `@font-face` rules for the faces that stand in for a face of the site: the reader's own fonts, sized
 * to its metrics (CSS Fonts Level 5: `size-adjust`, `ascent-override` and so on), so that nothing
 * moves when it arrives. Their names are `<Family> Fallback: <own font>`.
 * @param name of the face
 * @param font the file
 * @returns CSS; nothing for a face that has no stand-ins
 */
export const fallbackFaces = async (name: string, font: Uint8Array): Promise<string> => {
  const own = standIns.get(name);
  if (!own) return '';
  const metrics = { ...(await fromBuffer(Buffer.from(font))), familyName: familyOf(name) };
  const { fontFaces } = createFontStack([metrics, ...own], { fontFaceFormat: 'styleString' });
  return fontFaces.replace(/\s*\n\s*/g, '');
};

/**
 * Cuts the site's fonts to the characters that its pages use.
 * @param typefaces of the two voices, by their packages
 * @param base the path the site is published under
 */
export const cutFonts = async (
  characters: SiteCharacters,
  typefaces: Typefaces,
  base: string,
): Promise<SiteFonts> => {
  const files: SiteFonts['files'] = [];
  const rules: string[] = [];
  const fallbacks: string[] = [];
  for (const { name, family = familyOf(name), file, axes, weight, holds } of facesOf(typefaces)) {
    const data = await cutFont(file, holds(characters).join(''), 'woff2', axes);
    const hashed = `${name}.${shortHash(data)}`;
    files.push({ name: hashed, data });
    const source = `src:url("${base}fonts/${hashed}.woff2")format("woff2")`;
    const weights = weight ? `font-weight:${weight};` : '';
    // A face that comes when the page is drawn already is for the next page: here nothing moves.
    rules.push(`@font-face{font-family:${family};${source};${weights}font-display:optional}`);
    fallbacks.push(await fallbackFaces(name, data));
  }
  return { files, faces: rules.join(''), css: [...fallbacks, nativeRules()].join('') };
};
