import { isMap, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import { placeIn } from '../load/text-place.ts';
import { asItem } from './entry-text.ts';
import { Refusal } from './refusal.ts';

/** A text with something added, and the line at which that begins. */
export interface Added {
  text: string;
  line: number;
}

const endOfLine = (text: string, offset: number): number => {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : text[end - 1] === '\r' ? end - 1 : end;
};

const rangeOf = (node: unknown): [number, number] => {
  const [start = 0, end = 0] = (node as { range?: [number, number, number] }).range ?? [];
  return [start, end];
};

/** The line in which the last words of an item end. */
const endOfItem = (text: string, item: unknown): number => {
  const [start, end] = rangeOf(item);
  return endOfLine(text, start + text.slice(start, end).trimEnd().length);
};

const startOfLine = (text: string, offset: number): number =>
  text.lastIndexOf('\n', offset - 1) + 1;

/** Whether the entries of a list stand apart from one another by empty lines. */
const isSpaced = (text: string, { items }: YAMLSeq): boolean =>
  items.slice(1).filter((item, index) => {
    const between = text.slice(endOfItem(text, items[index]), startOfLine(text, rangeOf(item)[0]));
    return /\n\s*\n/.test(between);
  }).length *
    2 >
  items.length - 1;

/**
 * Puts an entry into the list of a file, and changes nothing else in it.
 * @param source the file
 * @param entry the entry as YAML, without the sign of a list
 * @param after the index of the entry that it follows; -1 for the first place
 * @param file its name, for what an editor is told
 */
export const insertEntry = (source: string, entry: string, after: number, file: string): Added => {
  const newline = source.includes('\r\n') ? '\r\n' : '\n';
  const { contents, errors } = parseDocument(source, { logLevel: 'silent' });
  if (errors.length > 0)
    throw new Refusal(`${file} cannot be read as it is. Mend it first: npm run check`);
  const lines = (text: string): string => text.replaceAll('\n', newline);
  if (contents === null || (isSeq(contents) && contents.items.length === 0)) {
    const empty = contents === null ? undefined : rangeOf(contents);
    const head = empty ? source.slice(0, empty[0]) : source;
    const rest = empty ? source.slice(empty[1]) : '';
    const gap = head === '' || head.endsWith('\n') ? '' : newline;
    const tail = rest.trim() === '' ? newline : rest;
    return {
      text: `${head}${gap}${lines(asItem(entry))}${tail}`,
      line: placeIn(head + gap, (head + gap).length).line,
    };
  }
  if (!isSeq(contents) || contents.flow)
    throw new Refusal(
      `${file} should hold a list with “- ” before each entry. Nothing was written.`,
    );
  const [first] = contents.items;
  const from = startOfLine(source, rangeOf(first)[0]);
  const [indent = ''] = /^ */.exec(source.slice(from)) ?? [];
  const item = lines(asItem(entry).replace(/^(?=.)/gm, indent));
  const gap = isSpaced(source, contents) ? newline : '';
  if (after < 0) {
    const text = source.slice(0, from) + item + newline + gap + source.slice(from);
    return { text, line: placeIn(source, from).line };
  }
  const end = endOfItem(source, contents.items[after] ?? contents.items.at(-1));
  const head = source.slice(0, end) + newline + gap;
  const rest = source.slice(end);
  const text = head + item + (rest === '' ? newline : rest);
  return { text, line: placeIn(head, head.length).line };
};

/**
 * Adds an id to a list of an entry: `terms: [ferry]`.
 * @param index the entry in the list of the file
 */
export const addToField = (
  source: string,
  index: number,
  field: string,
  id: string,
  file: string,
): Added => {
  const document = parseDocument(source, { logLevel: 'silent' });
  const item = isSeq(document.contents) ? document.contents.items[index] : undefined;
  if (document.errors.length > 0 || !isMap(item) || item.flow)
    throw new Refusal(`${field} of an entry in ${file} could not be added to: write it by hand.`);
  const newline = source.includes('\r\n') ? '\r\n' : '\n';
  const list = item.get(field, true);
  if (isSeq(list)) {
    const [start, end] = rangeOf(list);
    const last = list.items.at(-1);
    const at = list.flow ? (last ? rangeOf(last)[1] : start + 1) : endOfItem(source, last);
    const column = last ? rangeOf(last)[0] - startOfLine(source, rangeOf(last)[0]) : 0;
    const words = list.flow
      ? `${last ? ', ' : ''}${id}`
      : `${newline}${' '.repeat(Math.max(column - 2, 0))}- ${id}`;
    return {
      text: source.slice(0, at) + words + source.slice(at),
      line: placeIn(source, Math.min(at, end)).line + (list.flow ? 0 : 1),
    };
  }
  const end = endOfItem(source, item);
  const [start] = rangeOf(item);
  const indent = ' '.repeat(start - startOfLine(source, start));
  const head = `${source.slice(0, end)}${newline}`;
  const text = `${head}${indent}${field}: [${id}]${source.slice(end) || newline}`;
  return { text, line: placeIn(head, head.length).line };
};
