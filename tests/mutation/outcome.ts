import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Where a run leaves what it finds, by its folders; tests run in processes of their own and inherit it. */
process.env['MUTATION_FOLDER'] ??=
  `.build/mutation/${process.argv.slice(2).join('-').replaceAll('/', '-') || 'all'}`;
export const folder = process.env['MUTATION_FOLDER'];

/**
 * What can be known of a change: a test ran through it, it ran when a module was loaded, a test failed
 * because of it.
 */
export type Finding = 'met' | 'load' | 'noticed';

const file = `${folder}/outcome.txt`;

/** Begins a run. */
export const begin = (): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, '');
};

const told = new Set<string>();

/** Adds what was found of some changes, each once. */
export const add = (finding: Finding, ids: readonly string[]): void => {
  const lines = ids.map((id) => `${finding} ${id}\n`).filter((line) => !told.has(line));
  for (const line of lines) told.add(line);
  appendFileSync(file, lines.join(''));
};

/** The changes of which this was found, by now. */
export const found = (finding: Finding): Set<string> =>
  new Set(
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line) => (line.startsWith(`${finding} `) ? [line.slice(finding.length + 1)] : [])),
  );
