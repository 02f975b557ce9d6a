import type { z } from 'zod';
import type { Place, Problem } from './problem.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml-file.ts';

/** An entry with the means to point at any of its fields in its file. */
export interface Located<T> {
  entry: T;
  at: (...path: (string | number)[]) => Place;
  /** Where `words` stand in the text of one of its fields. */
  atWords: (path: readonly (string | number)[], words: string) => Place;
}

/**
 * Reads one or more YAML lists of entries; an entry that fails its schema does not hide the others.
 * @param root the content folder
 * @param files paths inside it, in reading order
 * @param schema the schema of one entry
 */
export const readCollection = <T extends z.ZodType>(
  root: string,
  files: readonly string[],
  schema: T,
): { entries: Located<z.infer<T>>[]; problems: Problem[] } => {
  const entries: Located<z.infer<T>>[] = [];
  const problems: Problem[] = [];
  for (const name of files) {
    const file = readYaml(root, name);
    problems.push(...file.problems);
    if (file.problems.length > 0) continue;
    const list = file.data ?? [];
    if (!Array.isArray(list)) {
      problems.push({ ...file.placeOf([]), message: 'the file should hold a list of entries' });
      continue;
    }
    list.forEach((_, index) => {
      const at = (...path: (string | number)[]): Place => file.placeOf([index, ...path]);
      const atWords: Located<unknown>['atWords'] = (path, words) =>
        file.placeOfWords([index, ...path], words);
      const one = validate(
        {
          ...file,
          data: list[index],
          placeOf: (path) => file.placeOf([index, ...path]),
          placeOfKey: (path, key) => file.placeOfKey([index, ...path], key),
          placeOfWords: (path, words) => file.placeOfWords([index, ...path], words),
        },
        schema,
      );
      problems.push(...one.problems);
      if (one.data !== undefined) entries.push({ entry: one.data, at, atWords });
    });
  }
  return { entries, problems };
};
