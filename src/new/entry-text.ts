import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import { hasStub } from '../checks/stub-words.ts';

/** Lists of such short things stand in one line. */
const inLine = /^[\w/:.,-]{1,60}$/;

/** A field with nothing in it is not written. */
const filled = (entry: object): object =>
  Object.fromEntries(
    Object.entries(entry).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );

/**
 * An entry as YAML, as it stands in the files of the content: lists of ids in one line, texts unbroken.
 * @param entry its fields in order; those without a value are left out
 * @param open whether it waits for words: then it is a draft
 */
export const entryYaml = (entry: object, open = hasStub(entry)): string => {
  const document = new Document(filled(open ? { ...entry, draft: true } : entry));
  visit(document, {
    Collection: (_, node) => {
      const short = (item: unknown): boolean => isScalar(item) && inLine.test(String(item.value));
      if (isSeq(node) && node.items.every(short)) node.flow = true;
      // A row of a table, an author: what is all short stands in one line.
      if (
        isMap(node) &&
        !node.has('says') &&
        node !== document.contents &&
        node.items.every(({ value }) => isScalar(value))
      )
        node.flow = JSON.stringify(node).length < 100;
    },
  });
  const text = document.toString({ lineWidth: 0 }).trimEnd();
  return text.replace(/: \[ ([\w/:.,~ -]*) \]$/gm, ': [$1]');
};

/** The text as an item of a list. */
export const asItem = (text: string): string => `- ${text.replace(/\n(?=.)/g, '\n  ')}`;
