/** A font of the book: TrueType. */
export interface BookFont {
  /** Its file, beside all others of the book; its name is the family's. */
  file: string;
  data: Uint8Array;
}

/** The rules that name the fonts of the book: the family `naskh` is the file `naskh.ttf`. */
export const fontFaces = (fonts: readonly BookFont[]): string =>
  fonts
    .map(
      ({ file }) =>
        `@font-face {\n  font-family: ${file.replace(/\.\w+$/, '')};\n  src: url("${file}");\n}\n`,
    )
    .join('');
