import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isPair, LineCounter, parseDocument, type Scalar, visit } from 'yaml';

/** A place in a file, from 1. */
interface Place {
  line: number;
  /** From 1. */
  column: number;
}

/** The YAML files of a content folder. */
const yamlFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.yaml'),
  );

/** A text of a content file. */
interface Text {
  file: string;
  /** The file, and the fields above it and its own with dots between them: `glossary: scripts.text`. */
  name: string;
  value: string;
  /** The file, and which of its texts it is. */
  key: string;
}

/** A text that was changed, and where it now stands. */
export interface ChangedText extends Text {
  from: Place;
  to: Place;
}

/** Whether a place lies in a text. */
export const holds = ({ from, to }: ChangedText, { line, column }: Place): boolean => {
  const order = (a: Place, b: Place): number => a.line - b.line || a.column - b.column;
  return order(from, { line, column }) <= 0 && order({ line, column }, to) <= 0;
};

const fileOf = (name: string): string => name.replace(/\.yaml$|[/\\].*/g, '');

/** Gives each text of a document to `take`. */
const eachText = (
  file: string,
  document: Document.Parsed,
  take: (node: Scalar, text: Text) => void,
): void => {
  let count = 0;
  visit(document, {
    Scalar(key, node, above) {
      if (key === 'key' || typeof node.value !== 'string') return;
      const fields = above.filter(isPair).map((pair) => String((pair.key as Scalar).value));
      count += 1;
      const name = `${fileOf(file)}: ${fields.join('.')}`;
      take(node, { file, name, value: node.value, key: `${file} ${count}` });
    },
  });
};

/**
 * Changes texts of the YAML files of a folder.
 * @param change gives what takes the place of a text; the same where it stays
 * @returns the texts that were changed
 */
export const changeTexts = (folder: string, change: (text: Text) => string): ChangedText[] =>
  yamlFiles(folder).flatMap((file) => {
    const path = join(folder, file);
    const document = parseDocument(readFileSync(path, 'utf8'));
    const changed = new Map<string, Text>();
    eachText(file, document, (node, text) => {
      const value = change(text);
      if (value === text.value) return;
      node.value = value;
      node.type = 'QUOTE_DOUBLE';
      changed.set(text.key, { ...text, value });
    });
    const written = document.toString({ lineWidth: 0 });
    writeFileSync(path, written);
    const lineCounter = new LineCounter();
    const placed: ChangedText[] = [];
    eachText(file, parseDocument(written, { lineCounter }), ({ range }, { key }) => {
      const text = changed.get(key);
      if (!text || !range) return;
      const [from, to] = range.map((offset) => lineCounter.linePos(offset)) as {
        line: number;
        col: number;
      }[];
      placed.push({
        ...text,
        from: { line: from!.line, column: from!.col },
        to: { line: to!.line, column: to!.col },
      });
    });
    return placed;
  });
