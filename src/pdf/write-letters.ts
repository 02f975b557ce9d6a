import { type PDFDocument, PDFName, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import { SiteError } from '../built-site/errors.ts';
import { scripts } from '../model/languages.ts';
import { readGlyphs } from './glyphs.ts';
import { letterFont } from './letter-font.ts';
import { withLetters } from './letters.ts';
import { lineParts } from './lines.ts';
import type { PageText } from './page.ts';
import { markedElements } from './structure.ts';

const joined = scripts.filter((script) => script.joined).map(({ name }) => name);

/** Scripts whose glyphs do not tell their letters: they are joined, and drawn from the left. */
export const joinedScript = new RegExp(
  `[${joined.map((name) => `\\p{Script=${name}}`).join('')}]`,
  'u',
);

const layer = 'Letters';
const unwritten = 'what is read there cannot be written into the PDF.';

/**
 * Whether glyphs can be those of a text. Letters that look the same where they are joined share a glyph,
 * which stands for one of them only: so it is enough that the text holds most of the letters.
 */
const canBe = (text: string, letters: readonly string[]): boolean =>
  letters.filter((letter) => text.includes(letter)).length * 2 > letters.length;

/**
 * Writes what is printed in a joined script a second time, in letters that are not seen, and says in
 * which language it is (ISO 32000-1, 14.9.2): the glyphs tell neither.
 * @param document a tagged PDF, which is changed
 * @param texts the texts of the page in that script, in order
 * @throws SiteError where these are not the texts that were printed
 */
export const writeLetters = (document: PDFDocument, texts: readonly PageText[]): void => {
  const pages = new Map(
    document.getPages().map((page) => {
      const said = new Map<number, PageText>();
      return [page.ref, { ...readGlyphs(page, joinedScript), said }];
    }),
  );
  const printed = markedElements(document)
    .map(({ element, marks }) => ({
      element,
      marks,
      parts: marks.map(({ page, mcid }) => pages.get(page)?.shown.get(mcid) ?? []),
    }))
    .filter(({ parts }) => parts.flat().length > 0);
  if (printed.length !== texts.length)
    throw new SiteError([
      `The page has ${texts.length} texts in ${joined.join(' or ')} letters, ` +
        `and its PDF ${printed.length}: ${unwritten}`,
    ]);
  for (const [index, { element, marks, parts }] of printed.entries()) {
    const whole = texts[index]!;
    const { text, lang } = whole;
    if (!canBe(text, parts.flat()))
      throw new SiteError([
        `The PDF shows “${parts.flat().join('')}” where the page has “${text}”: ${unwritten}`,
      ]);
    element.set(PDFName.of('Lang'), PDFString.of(lang));
    const shares = parts.map(({ length }) => length);
    for (const [at, part] of lineParts(text, shares).entries()) {
      const { page, mcid } = marks[at]!;
      pages.get(page)?.said.set(mcid, { ...whole, text: part });
    }
  }
  let font: PDFRef | undefined;
  for (const { content, place, fonts, sample, said } of pages.values()) {
    if (!(said.size > 0 && place && fonts && sample)) continue;
    font ??= letterFont(document, sample, texts.map(({ text }) => text).join(''));
    fonts.set(PDFName.of(layer), font);
    const bytes = Buffer.from(withLetters(content, said, layer), 'latin1');
    document.context.assign(place, document.context.flateStream(bytes));
  }
};
