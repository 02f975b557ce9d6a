import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';

/** A marked-content sequence: the page that it is drawn on, and its number there. */
export interface Mark {
  page: PDFRef;
  mcid: number;
}

/** A structure element and the sequences that are its own. */
export interface Marked {
  element: PDFDict;
  marks: Mark[];
}

const [K, Pg, MCID, S] = ['K', 'Pg', 'MCID', 'S'].map((name) => PDFName.of(name)) as [
  PDFName,
  PDFName,
  PDFName,
  PDFName,
];

/**
 * The structure elements that have content of their own, in the order of the document (ISO 32000-1,
 * 14.7.2 and 14.7.4).
 */
export const markedElements = (document: PDFDocument): Marked[] => {
  const { catalog, context } = document;
  const visit = (element: PDFDict): Marked[] => {
    const value = element.lookup(K);
    const kids = (value instanceof PDFArray ? value.asArray() : [value]).map((kid) =>
      kid instanceof PDFRef ? context.lookup(kid) : kid,
    );
    const marks = kids.flatMap((kid): Mark[] => {
      const number = kid instanceof PDFDict ? kid.get(MCID) : kid;
      const page = (kid instanceof PDFDict && kid.get(Pg)) || element.get(Pg);
      return number instanceof PDFNumber && page instanceof PDFRef
        ? [{ page, mcid: number.asNumber() }]
        : [];
    });
    const inside = kids.filter((kid) => kid instanceof PDFDict).filter((kid) => kid.has(S));
    return [...(marks.length > 0 ? [{ element, marks }] : []), ...inside.flatMap(visit)];
  };
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  return root ? visit(root) : [];
};
