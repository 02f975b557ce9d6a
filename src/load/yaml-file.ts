import { join } from 'node:path';
import { type Document, isMap, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import { readText, shownPath } from './content-file.ts';
import type { Place, Problem } from './problem.ts';

type Path = readonly (string | number)[];

/** A YAML file that has been read: its data, and where in the file each value stands. */
export interface YamlFile {
  file: string;
  data: unknown;
  /** Where the value at `path` stands; where it is missing, the place of what should hold it. */
  placeOf: (path: Path) => Place;
  /** Where the key `name` of the map at `path` stands. */
  placeOfKey: (path: Path, name: string) => Place;
  /** Where `words` first stand in the text at `path`; where they do not, the place of the text. */
  placeOfWords: (path: Path, words: string) => Place;
  problems: Problem[];
}

const offsetOf = (document: Document, path: Path): number => {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as { range?: number[] } | undefined;
    const start = node?.range?.[0];
    if (start !== undefined) return start;
  }
  return document.contents?.range?.[0] ?? 0;
};

const keyOffset = (document: Document, path: Path, name: string): number => {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  const pair = isMap(map)
    ? map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === name)
    : undefined;
  const key = pair && isScalar(pair.key) ? pair.key.range?.[0] : undefined;
  return key ?? offsetOf(document, path);
};

/** The words as a pattern: where a block folds its lines, a line break stands for a space. */
const folded = (words: string): RegExp =>
  new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'), 'u');

const wordsOffset = (document: Document, text: string, path: Path, words: string): number => {
  const node = document.getIn(path, true) as { range?: number[] } | undefined;
  const [start, end] = node?.range ?? [];
  if (start === undefined) return offsetOf(document, path);
  const found = folded(words).exec(text.slice(start, end))?.index;
  return start + (found ?? 0);
};

/**
 * Reads a YAML 1.2 file of the content folder. Dates stay text.
 * @param root the content folder
 * @param path the file's path inside it
 * @returns the data (undefined where the file is missing or malformed) and the problems met
 */
export const readYaml = (root: string, path: string): YamlFile => {
  const file = shownPath(root, path);
  const place = (line: number, column: number): Place => ({ file, line, column });
  let text: string;
  try {
    text = readText(join(root, path));
  } catch {
    const problem = { ...place(1, 1), message: 'the file is missing or cannot be read' };
    const nowhere = () => place(1, 1);
    return {
      file,
      data: undefined,
      placeOf: nowhere,
      placeOfKey: nowhere,
      placeOfWords: nowhere,
      problems: [problem],
    };
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return place(Math.max(line, 1), Math.max(col, 1));
  };
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    ...at(error.pos[0]),
    message: `malformed YAML: ${error.message}`,
    hint: 'Check the indentation, the quotes and the colons around this line.',
  }));
  return {
    file,
    data: problems.length > 0 ? undefined : document.toJS(),
    placeOf: (path) => at(offsetOf(document, path)),
    placeOfKey: (path, name) => at(keyOffset(document, path, name)),
    placeOfWords: (path, words) => at(wordsOffset(document, text, path, words)),
    problems,
  };
};
