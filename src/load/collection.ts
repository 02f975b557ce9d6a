import type { z } from 'zod';
import { type EntryKind, type Lost, loseEntry, loseFile } from './lost.ts';
import type { Place, Problem } from './problem.ts';
import { type Source, validate } from './validate.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

type Path = readonly (string | number)[];

/** An entry with the means to point at any of its fields in its file. */
export interface Located<T> {
  entry: T;
  at: (...path: (string | number)[]) => Place;
  /** Where `words` stand in the text of one of its fields. */
  atWords: (path: Path, words: string) => Place;
}

/** What was read of a list of entries: those that fit their schema, and all that is wrong with the others. */
export interface Collection<T> {
  entries: Located<T>[];
  problems: Problem[];
  files: YamlFile[];
}

/** The part of a file that holds one entry. */
const within = (file: YamlFile, data: unknown, index: number): Source => ({
  data,
  placeOf: (path) => file.placeOf([index, ...path]),
  placeOfKey: (path, key) => file.placeOfKey([index, ...path], key),
  placeOfWords: (path, words) => file.placeOfWords([index, ...path], words),
});

/**
 * Reads one or more YAML lists of entries; an entry that fails its schema does not hide the others.
 * @param root the content folder
 * @param names paths of files inside it, in reading order
 * @param schema the schema of one entry
 * @param kind what the entries are
 * @param lost takes what could not be used
 */
export const readCollection = <T extends z.ZodType>(
  root: string,
  names: readonly string[],
  schema: T,
  kind: EntryKind,
  lost: Lost,
): Collection<z.infer<T>> => {
  const entries: Located<z.infer<T>>[] = [];
  const problems: Problem[] = [];
  const files = names.map((name) => readYaml(root, name));
  for (const file of files) {
    problems.push(...file.problems);
    if (!file.sound) {
      loseFile(lost, kind, file);
      continue;
    }
    const list = file.data ?? [];
    if (!Array.isArray(list)) {
      problems.push({
        ...file.placeOf([]),
        rule: 'wrong-type',
        message: 'the file should hold a list of entries',
        hint: 'Begin each entry with “- ”.',
      });
      loseFile(lost, kind, file);
      continue;
    }
    for (const [index, data] of list.entries()) {
      const source = within(file, data, index);
      const one = validate(source, schema);
      problems.push(...one.problems);
      const places: Pick<Located<unknown>, 'at' | 'atWords'> = {
        at: (...path) => source.placeOf(path),
        atWords: source.placeOfWords,
      };
      if (one.data !== undefined) entries.push({ entry: one.data, ...places });
      else loseEntry(lost, { kind, data, broken: new Set(one.fields), ...places });
    }
  }
  return { entries, problems, files };
};
