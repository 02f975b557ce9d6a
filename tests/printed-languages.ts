import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { Edition } from '../src/model/edition.ts';
import { markedElements } from '../src/pdf/structure.ts';

/** The names and titles in Arabic letters, and the language of each, in the order of the page. */
export const nativeTexts = ({ terms, sources }: Pick<Edition, 'terms' | 'sources'>) =>
  [
    ...terms.flatMap(({ scripts }) => scripts.map(({ text, lang }) => ({ text, lang }))),
    ...sources.map(({ title = '', language }) => ({ text: title, lang: language })),
  ].filter(({ text }) => /\p{Script=Arabic}/u.test(text));

/** The languages that parts of a PDF are said to be in, in the order of the document. */
export const printedLanguages = async (bytes: Uint8Array): Promise<string[]> => {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return markedElements(document).flatMap(({ element }) => {
    const lang = element.lookupMaybe(PDFName.of('Lang'), PDFString);
    return lang ? [lang.decodeText()] : [];
  });
};
