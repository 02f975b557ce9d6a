import {
  type Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import { readContentFile, shownPath } from './content-file.ts';
import type { Place, Problem } from './problem.ts';
import {
  doubleField,
  featureProblems,
  syntaxProblem,
  tooDeep,
  type YamlProblem,
} from './yaml-problems.ts';

type Path = readonly (string | number)[];

/** A text that stands in a YAML file, with the way to it and where its words stand. */
export interface YamlText {
  path: Path;
  text: string;
  at: (words?: string) => Place;
}

/** A YAML file that has been read: its data, and where in the file each value stands. */
export interface YamlFile {
  /** Its path inside the content folder, and as an editor is told it. */
  name: string;
  file: string;
  /** What stands in it, letter by letter; empty where it cannot be read as text. */
  source: string;
  data: unknown;
  /** Every text in it. */
  texts: YamlText[];
  /** Where the value at `path` stands; where it is missing, the place of what should hold it. */
  placeOf: (path: Path) => Place;
  /** Where the key `name` of the map at `path` stands. */
  placeOfKey: (path: Path, name: string) => Place;
  /** Where `words` first stand in the text at `path`; where they do not, the place of the text. */
  placeOfWords: (path: Path, words: string) => Place;
  /** False where nothing can be said of what it holds. */
  sound: boolean;
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
  new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ +/g, '\\s+'), 'u');

const wordsOffset = (source: string, [start, end]: [number, number], words: string): number => {
  const part = source.slice(start, end);
  const exact = part.indexOf(words);
  return start + (exact >= 0 ? exact : (folded(words).exec(part)?.index ?? 0));
};

type Found = { path: Path; text: string; range: [number, number] };

const textsIn = (node: unknown, path: Path): Found[] => {
  if (isScalar(node) && typeof node.value === 'string' && node.range)
    return [{ path, text: node.value, range: [node.range[0], node.range[1]] }];
  if (isMap(node))
    return node.items.flatMap(({ key, value }) =>
      textsIn(value, [...path, isScalar(key) ? String(key.value) : '']),
    );
  if (isSeq(node)) return node.items.flatMap((item, index) => textsIn(item, [...path, index]));
  return [];
};

/** A file of which nothing can be said but what is wrong with it. */
const unread = (name: string, problem: Problem, source = ''): YamlFile => {
  const { file, line, column } = problem;
  const nowhere = (): Place => ({ file, line, column });
  const places = { placeOf: nowhere, placeOfKey: nowhere, placeOfWords: nowhere };
  const nothing = { data: undefined, texts: [], sound: false, problems: [problem] };
  return { name, file, source, ...places, ...nothing };
};

const hasAlias = (document: Document): boolean => {
  let found = false;
  visit(document, {
    Alias: () => {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
};

const dataOf = (document: Document): unknown => {
  try {
    return document.toJS();
  } catch {
    // A value that stands for itself, or for too many: that it stands for another is told already.
    return undefined;
  }
};

/** The files as they were last read: the preview checks all of them whenever one has changed. */
const lastRead = new Map<string, YamlFile>();

/**
 * Reads a YAML 1.2 file of the content folder. Dates stay text.
 * @param root the content folder
 * @param name the file's path inside it
 * @returns the data (undefined where the file is missing or malformed) and the problems met
 */
export const readYaml = (root: string, name: string): YamlFile => {
  const file = shownPath(root, name);
  const { text: source, problem: unreadable } = readContentFile(root, name);
  if (unreadable) return unread(name, unreadable);
  const before = lastRead.get(file);
  if (before?.source === source) return before;
  const now = parseYaml(name, file, source);
  lastRead.set(file, now);
  return now;
};

const parseYaml = (name: string, file: string, source: string): YamlFile => {
  const lineCounter = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  let document: Document;
  try {
    document = parseDocument(source, { lineCounter, prettyErrors: false, logLevel: 'error' });
  } catch {
    const { offset: _, ...problem } = tooDeep;
    return unread(name, { ...at(0), ...problem }, source);
  }
  const told = ({ offset, ...problem }: YamlProblem): Problem => ({ ...at(offset), ...problem });
  const doubled = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const [broken] = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  if (broken) return unread(name, told(syntaxProblem(document, broken, source)), source);
  // A value that stands for another may stand for itself: nothing more is asked of such a file.
  const aliased = hasAlias(document);
  const data = aliased ? undefined : dataOf(document);
  const problems = [
    ...doubled.map((error) => told(doubleField(error, source))),
    ...featureProblems(document, source).map(told),
  ];
  const contents = isCollection(document.contents) || isScalar(document.contents);
  return {
    name,
    file,
    source,
    data,
    texts: (contents ? textsIn(document.contents, []) : []).map(({ path, text, range }) => ({
      path,
      text,
      at: (words) => at(words === undefined ? range[0] : wordsOffset(source, range, words)),
    })),
    placeOf: (path) => at(offsetOf(document, path)),
    placeOfKey: (path, key) => at(keyOffset(document, path, key)),
    placeOfWords: (path, words) => {
      const node = document.getIn(path, true) as { range?: [number, number] } | undefined;
      return at(node?.range ? wordsOffset(source, node.range, words) : offsetOf(document, path));
    },
    sound: data !== undefined && data !== null,
    problems,
  };
};
