import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPair, isScalar, LineCounter, parseDocument, type Scalar, visit } from 'yaml';

/** A text of a content file: its field, the file, and the lines that it stands on. */
export interface Field {
  /** Names of the fields above it and its own, with dots between them. */
  name: string;
  file: string;
  lines: [first: number, last: number];
}

/** The YAML files of a content folder. */
const yamlFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.yaml'),
  );

/** What an editor may name in a text: the file, the field's name, what stands there, and which of its kind it is. */
interface Text {
  file: string;
  name: string;
  value: string;
  key: string;
}

/**
 * Changes texts of the YAML files of a folder.
 * @param change gives what takes the place of a text; the same where it stays
 * @returns where the texts that were changed now stand
 */
export const changeTexts = (folder: string, change: (text: Text) => string): (Field & Text)[] =>
  yamlFiles(folder).flatMap((file) => {
    const path = join(folder, file);
    const document = parseDocument(readFileSync(path, 'utf8'));
    const changed: Text[] = [];
    let count = 0;
    const texts = (each: typeof document, take: (node: Scalar, text: Text) => void): void => {
      count = 0;
      visit(each, {
        Scalar(key, node, above) {
          if (key === 'key' || typeof node.value !== 'string') return;
          const names = above.filter(isPair).map((pair) => String((pair.key as Scalar).value));
          count += 1;
          const name = `${file.replace(/\.yaml$|\/.*/g, '')}: ${names.join('.')}`;
          take(node, { file, name, value: node.value, key: `${file} ${count}` });
        },
      });
    };
    texts(document, (node, text) => {
      const value = change(text);
      if (value === text.value) return;
      node.value = value;
      node.type = 'QUOTE_DOUBLE';
      changed.push({ ...text, value });
    });
    const written = document.toString({ lineWidth: 0 });
    writeFileSync(path, written);
    const counter = new LineCounter();
    const places = new Map<string, [number, number]>();
    texts(parseDocument(written, { lineCounter: counter }), (node, { key }) => {
      if (!isScalar(node) || !node.range) return;
      const [start, end] = node.range;
      places.set(key, [counter.linePos(start).line, counter.linePos(end).line]);
    });
    return changed.map((text) => ({ ...text, lines: places.get(text.key)! }));
  });
