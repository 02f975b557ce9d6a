import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

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

const id = PDFName.of('ID');
const headers = PDFName.of('Headers');

/** Every dictionary in a value, at any depth, references aside. */
const dictionaries = (value: unknown): PDFDict[] => {
  if (value instanceof PDFArray) return value.asArray().flatMap(dictionaries);
  if (!(value instanceof PDFDict)) return [];
  return [value, ...value.values().flatMap(dictionaries)];
};

/** Deletes a name tree (ISO 32000, 7.9.6) from the file. */
const drop = (document: PDFDocument, node: PDFRef): void => {
  const { context } = document;
  const kids = context.lookupMaybe(node, PDFDict)?.lookupMaybe(PDFName.of('Kids'), PDFArray);
  for (const kid of kids?.asArray() ?? []) if (kid instanceof PDFRef) drop(document, kid);
  context.delete(node);
};

/**
 * Numbers the cells that the headers of tables are named by (ISO 32000, 14.7.2 and 14.8.5.7) in the
 * order of the document. The browser names them by numbers that differ from one printing to the next.
 */
export const numberStructure = (document: PDFDocument): void => {
  const { context } = document;
  const names = new Map<string, PDFString>();
  const tree = context.obj([]);
  for (const [reference, value] of context.enumerateIndirectObjects()) {
    if (!(value instanceof PDFDict)) continue;
    const old = value.get(id);
    if (!(old instanceof PDFString)) continue;
    const name = PDFString.of(`cell${String(names.size + 1).padStart(5, '0')}`);
    names.set(old.asString(), name);
    value.set(id, name);
    tree.push(name);
    tree.push(reference);
  }
  for (const [, value] of context.enumerateIndirectObjects())
    for (const dictionary of dictionaries(value)) {
      const list = dictionary.get(headers);
      if (!(list instanceof PDFArray)) continue;
      list.asArray().forEach((each, index) => {
        const name = each instanceof PDFString && names.get(each.asString());
        if (name) list.set(index, name);
      });
    }
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const old = root?.get(PDFName.of('IDTree'));
  if (!(root && old instanceof PDFRef)) return;
  drop(document, old);
  root.set(PDFName.of('IDTree'), context.obj({ Names: tree }));
};
