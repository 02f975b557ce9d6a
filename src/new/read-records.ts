import { existsSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { readContentFile } from '../load/content-file.ts';
import { placeIn } from '../load/text-place.ts';
import { Refusal } from './refusal.ts';

/** An item of CSL-JSON 1.0.2 as programs write it: nothing is certain of its fields. */
export type CslFields = Record<string, unknown>;

/** A record of a file: its fields under the names that they have there, and how they are read. */
export interface SourceRecord {
  /** How it is called in the file, or which it is. */
  name: string;
  fields: Record<string, unknown>;
  /** The record with these fields alone, as CSL-JSON. @throws where it cannot be read */
  csl: (fields: Record<string, unknown>) => CslFields;
}

const toCsl = (record: Record<string, unknown>): CslFields =>
  plugins.input.chain(record, { generateGraph: false })[0] ?? {};

const isFields = (one: unknown): one is CslFields =>
  typeof one === 'object' && one !== null && !Array.isArray(one);

const isItem = (one: unknown): boolean =>
  isFields(one) && ('title' in one || 'URL' in one || 'type' in one);

const json = (text: string, path: string): SourceRecord[] => {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const [, offset] = /position (\d+)/.exec((error as Error).message) ?? [];
    const { line } = placeIn(text, Number(offset ?? text.trimEnd().length));
    throw new Refusal(`${path}:${line}: this is not JSON: a sign is missing or too much here`);
  }
  const items = [data].flat();
  if (items.length > 0 && !items.some(isItem))
    throw new Refusal(`${path}: entry 1 is no item of CSL-JSON, with title, type, issued …`);
  return items.map((one, index) => ({
    name: String((isFields(one) && one['id']) || `entry ${index + 1}`),
    fields: isFields(one) ? one : {},
    csl: (fields) => {
      if (isItem(one)) return fields;
      throw new Refusal('it is no item of CSL-JSON, with title, type, issued …');
    },
  }));
};

const bibtex = (text: string, path: string): SourceRecord[] => {
  let entries: Record<string, unknown>[];
  try {
    entries = plugins.input.data(text, '@biblatex/text');
  } catch (error) {
    const [, line = '1'] = /at line (\d+)/.exec((error as Error).message) ?? [];
    throw new Refusal(
      `${path}:${line}: this is not BibTeX: a comma, a = or a brace is missing about here`,
    );
  }
  return entries.map((entry) => ({
    name: String(entry['label']),
    fields: entry['properties'] as Record<string, unknown>,
    csl: (properties) => toCsl({ ...entry, properties }),
  }));
};

/** A day as RIS has it: `2019/06/03/`. */
const day = /^(\d{4})\/(\d{1,2})?\/?(\d{1,2})?/;

/** What the library leaves out of a record: the author of an article in a newspaper, and the day of any. */
const mended = (csl: CslFields, { AU, DA }: Record<string, unknown>): CslFields => {
  const [, ...parts] = day.exec(String(DA ?? '')) ?? [];
  const numbers = parts.flatMap((part) => (part ? [Number(part)] : []));
  const names = [AU].flat().flatMap((name) => {
    if (typeof name !== 'string') return [];
    const [family, given] = name.split(/, ?/);
    return [given === undefined ? { literal: name } : { family, given }];
  });
  return {
    ...csl,
    ...(csl['author'] === undefined && names.length > 0 && { author: names }),
    ...(numbers.length > 0 && { issued: { 'date-parts': [numbers] } }),
  };
};

const ris = (text: string, path: string): SourceRecord[] => {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  if (!/^TY {2}- ?/.test(lines[first]?.trim() ?? ''))
    throw new Refusal(
      `${path}:${first + 1}: this is not RIS: a record begins with a line “TY  - …”`,
    );
  return plugins.input.data(text, '@ris/file').map(({ TY, ...record }, index) => ({
    name: String(record['ID'] ?? `record ${index + 1}`),
    fields: record,
    csl: (fields) => mended(toCsl({ TY, ...fields }), fields),
  }));
};

const readers: Record<string, (text: string, path: string) => SourceRecord[]> = {
  '.json': json,
  '.bib': bibtex,
  '.ris': ris,
};

/**
 * Reads the records of a file in CSL-JSON, BibTeX or RIS.
 * @throws Refusal where the file is missing, of another kind, broken or empty
 */
export const readRecords = (path: string): SourceRecord[] => {
  const whole = resolve(path);
  if (!existsSync(whole)) throw new Refusal(`there is no file ${path}`);
  const read = readers[extname(whole).toLowerCase()];
  if (!read)
    throw new Refusal(
      `${path} is of no kind that is read: .json (CSL-JSON), .bib (BibTeX) or .ris (RIS)`,
    );
  const { text, problem } = readContentFile(dirname(whole), basename(whole));
  if (problem)
    throw new Refusal(`${path}:${problem.line}: ${problem.message}\n  ${problem.hint ?? ''}`);
  const records = read(text, path);
  if (records.length === 0) throw new Refusal(`${path} holds no source`);
  return records;
};
