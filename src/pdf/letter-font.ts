import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFRef } from '@cantoo/pdf-lib';

/** The width of every letter but marks, in thousandths of its size. */
export const letterWidth = 500;

const isMark = /\p{Mn}/u;

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');

/** The code of each character in the font, as a string of a content stream. */
export const codesOf = (text: string): string =>
  `<${Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join('')}>`;

const unicodeOf = (codes: readonly number[]): string => {
  const blocks: string[] = [];
  // A block of a CMap holds a hundred lines at the most.
  for (let at = 0; at < codes.length; at += 100) {
    const block = codes.slice(at, at + 100).map((code) => `<${hex(code)}> <${hex(code)}>`);
    blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar');
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <FFFF> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
};

/**
 * Makes a font to write letters with that are not seen: each has the code that it has in Unicode, and
 * all are one glyph of a font that the document has in it (ISO 32000-1, 9.7.4 and 9.10.3). It is the
 * first, since glyph 0 stands for letters that are missing.
 * @param document is given the font
 * @param sample a composite font of the document
 * @param text all that is to be written
 */
export const letterFont = (document: PDFDocument, sample: PDFDict, text: string): PDFRef => {
  const { context } = document;
  const codes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const used = [...new Set(codes)].sort((one, other) => one - other);
  const marks = used.filter((code) => isMark.test(String.fromCharCode(code)));
  const old = sample.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  const kept = ['Type', 'Subtype', 'BaseFont', 'CIDSystemInfo', 'FontDescriptor'];
  const glyphs = context.obj({
    ...Object.fromEntries(kept.map((key) => [key, old.get(PDFName.of(key))!])),
    DW: letterWidth,
    W: marks.flatMap((code) => [code, code, 0]),
    CIDToGIDMap: context.register(
      context.flateStream(new Uint8Array(0x20000).fill(1).map((_, at) => at % 2)),
    ),
  });
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: old.get(PDFName.of('BaseFont'))!,
      Encoding: 'Identity-H',
      DescendantFonts: [context.register(glyphs)],
      ToUnicode: context.register(context.flateStream(unicodeOf(used))),
    }),
  );
};
