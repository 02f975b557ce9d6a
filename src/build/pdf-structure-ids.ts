import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib';

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
