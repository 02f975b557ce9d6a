/**
 * Changes the pure functions, one small change at a time, and counts the changes that no unit test
 * notices. `npm run mutate` does all folders, `npm run mutate src/dates` only one. The changes are
 * those of Stryker; they are all put into the code at once, each behind a switch, so that a test can
 * be run again and again in one process: a start of Vitest for each would take hours.
 *
 * What only runs when a module is loaded (tables of words, schemas) is left out: its switches are
 * asked once, before the first test.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { BaseSequencer, startVitest, type TestSpecification } from 'vitest/node';
import { speaksOf } from './speaks-of.ts';

const pure = [
  'src/schemas',
  'src/dates',
  'src/model',
  'src/checks',
  'src/figures',
  'src/data-files',
  'src/view',
  'src/plain-text',
];
const folders = process.argv.length > 2 ? process.argv.slice(2) : pure;
const out = '.build/mutation';
mkdirSync(out, { recursive: true });

const silent = new Proxy({}, { get: () => () => false });
const instrumenter = new Instrumenter(silent as never);
const sources = await Array.fromAsync(glob(folders.map((folder) => `${folder}/*.ts`)));
const { files, mutants } = await instrumenter.instrument(
  sources.map((name) => ({
    name: resolve(name),
    mutate: true,
    content: readFileSync(name, 'utf8'),
  })),
  { ignorers: [], excludedMutations: [], plugins: null, noHeader: false },
);
const folderOf = (file: string): string => dirname(relative('.', file));
writeFileSync(
  `${out}/changes.json`,
  JSON.stringify(Object.fromEntries(mutants.map(({ id, fileName }) => [id, folderOf(fileName)]))),
);
writeFileSync(`${out}/outcome.txt`, '');
const loading = (id: string): string => `(globalThis.__stryker__ ??= {}).currentTestId = ${id};\n`;
const changed = new Map(
  files.map(({ name, content }) => [
    name,
    `${loading("'load'")}${content}\n${loading('undefined')}`,
  ]),
);

/**
 * How near a test is to the folders: one that imports much from them comes first. Tests that read or
 * write a whole edition are slow: they come last, for what nothing else noticed.
 */
const nearness = (file: string): number => {
  const text = readFileSync(file, 'utf8');
  const imports = folders.reduce((sum, folder) => sum + text.split(`/${folder}/`).length - 1, 0);
  return /refusals|mutated-content|editionChapters|editionText/.test(text) ? 0 : imports;
};
const speaks = (text: string): boolean => folders.some((folder) => speaksOf(text, folder));
const builds = /build-|replace-site|work-folder|line-ends|finished-pages/;
const include = (await Array.fromAsync(glob('tests/unit/*.test.ts'))).filter(
  (file) => !builds.test(file) && speaks(readFileSync(file, 'utf8')),
);

const vitest = await startVitest(
  'test',
  [],
  {
    config: false,
    watch: false,
    include,
    runner: 'tests/mutation/runner.ts',
    // Its key knows nothing of the changes: they would come from another run.
    fsModuleCache: false,
    isolate: false,
    maxWorkers: 1,
    fileParallelism: false,
    testTimeout: 3_600_000,
    update: false,
    sequence: {
      sequencer: class extends BaseSequencer {
        override async sort(found: TestSpecification[]): Promise<TestSpecification[]> {
          return found.toSorted((a, b) => nearness(b.moduleId) - nearness(a.moduleId));
        }
      },
    },
  },
  {
    plugins: [
      {
        name: 'changes',
        enforce: 'pre',
        transform: (_, id) => changed.get(id.split('?')[0] ?? ''),
      },
    ],
  },
);
await vitest.close();

const outcome = readFileSync(`${out}/outcome.txt`, 'utf8').split('\n');
const those = (what: string): Set<string> =>
  new Set(outcome.filter((line) => line.startsWith(`${what} `)).map((line) => line.split(' ')[1]!));
const [noticed, reached, atLoad] = [those('noticed'), those('met'), those('load')];
const once = atLoad.difference(reached);
const counted = mutants.filter(({ id }) => !once.has(id));
const survivors = counted.filter(({ id }) => !noticed.has(id));
writeFileSync(
  `${out}/survivors.txt`,
  survivors
    .map(({ id, fileName, location: { start }, mutatorName, replacement }) => {
      const place = `${fileName}:${start.line + 1}:${start.column + 1}`;
      const seen = reached.has(id) ? '' : ' (no test runs it)';
      return `${place} ${mutatorName}${seen}: ${replacement.replace(/\s+/g, ' ')}\n`;
    })
    .join(''),
);
const row = (within: string) => {
  const all = counted.filter(({ fileName }) => fileName.includes(`/${within}`)).length;
  const survived = survivors.filter(({ fileName }) => fileName.includes(`/${within}`)).length;
  const share = `${((100 * survived) / all).toFixed(1)} %`;
  return { mutants: all, killed: all - survived, survived, share };
};
const rows = [...folders, 'src/'].map((folder) => [
  folder === 'src/' ? 'all' : folder,
  row(folder),
]);
console.table(Object.fromEntries(rows));
console.log(
  `${once.size} more run only when a module is loaded. What survived: ${out}/survivors.txt`,
);
