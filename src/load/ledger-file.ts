import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Ledger, ledgerSchema } from '../schemas/ledger.ts';
import type { Located } from './collection.ts';
import type { Place, Problem } from './problem.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml-file.ts';

/** The ledger's file in the content folder. */
export const ledgerFile = 'anchors.lock.json';

/**
 * Reads the ledger of published ids. An edition that was never published has none: it is empty then.
 * @param root the content folder
 */
export const readLedger = (root: string): { ledger: Located<Ledger>; problems: Problem[] } => {
  // JSON is YAML too, so every id keeps its line and column.
  const file = readYaml(root, ledgerFile);
  const at = (...path: (string | number)[]): Place => file.placeOf(path);
  const empty = { entry: ledgerSchema.parse({}), at, atWords: file.placeOfWords };
  if (!existsSync(join(root, ledgerFile))) return { ledger: empty, problems: [] };
  const { data, problems } = validate(file, ledgerSchema);
  return { ledger: data ? { entry: data, at, atWords: file.placeOfWords } : empty, problems };
};
