import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Ledger, ledgerSchema } from '../schemas/ledger.ts';
import type { Located } from './collection.ts';
import type { Problem } from './problem.ts';
import { validate } from './validate.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** The ledger's file in the content folder. */
export const ledgerFile = 'anchors.lock.json';

/** What was read of the ledger; `sound` is false where it is there and cannot be used. */
export interface ReadLedger {
  ledger: Located<Ledger>;
  problems: Problem[];
  files: YamlFile[];
  sound: boolean;
}

/**
 * Reads the ledger of published ids. An edition that was never published has none: it is empty then.
 * @param root the content folder
 */
export const readLedger = (root: string): ReadLedger => {
  const none = ledgerSchema.parse({});
  const start = { file: ledgerFile, line: 1, column: 1 };
  if (!existsSync(join(root, ledgerFile))) {
    const ledger = { entry: none, at: () => start, atWords: () => start };
    return { ledger, problems: [], files: [], sound: true };
  }
  // JSON is YAML too, so every id keeps its line and column.
  const file = readYaml(root, ledgerFile);
  const { data, problems } = file.sound
    ? validate(file, ledgerSchema)
    : { data: undefined, problems: [] };
  return {
    ledger: {
      entry: data ?? none,
      at: (...path) => file.placeOf(path),
      atWords: file.placeOfWords,
    },
    problems: [...file.problems, ...problems],
    files: [file],
    sound: data !== undefined,
  };
};
