import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { recordFile } from '../../src/load/record-file.ts';

type Value = string | number | boolean | null | Value[] | { [key: string]: Value };
type Entry = { [key: string]: Value };

const lists = ['glossary.yaml', 'timeline.yaml', 'sources.yaml'];
const isRecord = (value: Value): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Gives an entry and all that it names the ids of a copy, and its paragraphs the numbers of the copy. */
const copied = (
  value: Value,
  copy: number,
  ids: ReadonlySet<string>,
  paragraphs: number,
): Value => {
  const inside = (one: Value): Value => copied(one, copy, ids, paragraphs);
  const renamed = (id: string): string => (ids.has(id) ? `${id}-${copy}` : id);
  if (typeof value === 'string')
    return ids.has(value)
      ? renamed(value)
      : value.replace(/@([a-z0-9-]+)/g, (_, id: string) => `@${renamed(id)}`);
  if (Array.isArray(value)) return value.map(inside);
  if (!isRecord(value)) return value;
  const result: Entry = {};
  for (const [key, one] of Object.entries(value)) {
    if (key === 'paragraph') result[key] = Number(one) + copy * paragraphs;
    else if (key === 'paragraphs' && Array.isArray(one))
      result[key] = one.map((number) => Number(number) + copy * paragraphs);
    // Headwords, other names and addresses stand once.
    else if (key === 'term' || (key === 'title' && 'strand' in value))
      result[key] = `${one}-${copy}`;
    else if (key === 'aliases' && Array.isArray(one))
      result[key] = one.map((name) => `${name} ${copy}`);
    else if (key === 'URL') result[key] = String(one).replace('://', `://copy-${copy}.`);
    else result[key] = inside(one);
  }
  return result;
};

const idsIn = (value: Value): string[] => {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (!isRecord(value)) return [];
  const { id } = value;
  return [...(typeof id === 'string' ? [id] : []), ...Object.values(value).flatMap(idsIn)];
};

/**
 * Writes a content folder that holds another one many times, with ids of their own: as much to read, to
 * check, to link and to draw as an op-ed of that length would have. Without the record of the author's words.
 * @param times how often it is there
 */
export const growContent = (from: string, to: string, times: number): void => {
  cpSync(from, to, { recursive: true });
  const read = (file: string): Value => parse(readFileSync(join(from, file), 'utf8'));
  const write = (file: string, value: Value): void =>
    writeFileSync(join(to, file), stringify(value, { lineWidth: 0 }));
  const inFolder = (folder: string): string[] =>
    readdirSync(join(from, folder)).map((file) => join(folder, file));
  const edition = read('edition.yaml') as Entry & { sections: Entry[]; copy: string };
  const files = [...lists, ...inFolder('notes'), ...inFolder('figures')];
  const ids = new Set([...files.map(read), edition.sections].flatMap(idsIn));
  // There is one op-ed, and one copy of it.
  ids.delete(edition.copy);
  const essays = edition.sections.map(({ id }) =>
    readFileSync(join(from, 'essay', `${id}.mdx`), 'utf8'),
  );
  const paragraphs = essays
    .join('\n\n')
    .split(/\n{2,}/)
    .filter((text) => text.trim()).length;
  const copies = [...Array(times).keys()].slice(1);
  const all = (entries: Entry[]): Value => [
    ...entries,
    ...copies.flatMap(
      (copy) =>
        copied(
          entries.filter(({ id }) => id !== edition.copy),
          copy,
          ids,
          paragraphs,
        ) as Entry[],
    ),
  ];
  for (const file of lists) write(file, all(read(file) as Entry[]));
  mkdirSync(join(to, 'figures'), { recursive: true });
  for (const copy of copies) {
    for (const file of [...inFolder('notes'), ...inFolder('figures')])
      write(file.replace('.yaml', `-${copy}.yaml`), copied(read(file), copy, ids, paragraphs));
    for (const [index, { id }] of edition.sections.entries())
      writeFileSync(
        join(to, 'essay', `${id}-${copy}.mdx`),
        (essays[index] ?? '')
          .replace(/ id="([^"]+)"/g, (whole, one: string) =>
            ids.has(one) ? ` id="${one}-${copy}"` : whole,
          )
          // No paragraph stands twice.
          .replace(/$(?=\n*$|\n\n)/gm, (end: string, at: number, all: string) =>
            all.slice(0, at).trim() && /\S$/.test(all.slice(0, at)) ? ` ${copy}${end}` : end,
          ),
      );
  }
  write('edition.yaml', { ...edition, sections: all(edition.sections) });
  rmSync(join(to, recordFile));
};
