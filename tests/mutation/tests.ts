import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { BaseSequencer, startVitest, type TestSpecification, type Vitest } from 'vitest/node';
import { speaksOf } from './speaks-of.ts';

const builds = /build-|replace-site|work-folder|line-ends|finished-pages/;

/** The unit tests that speak of some folders; those that build a site are left out. */
export const testsOf = async (folders: readonly string[]): Promise<string[]> =>
  (await Array.fromAsync(glob('tests/unit/*.test.ts'))).filter((file) => {
    const text = readFileSync(file, 'utf8');
    return !builds.test(file) && folders.some((folder) => speaksOf(text, folder));
  });

/**
 * How near a test is to some folders or files: one that imports much from them comes first. Tests that
 * read or write a whole edition are slow: they come last, for what nothing else noticed.
 */
export const nearness = (file: string, paths: readonly string[]): number => {
  const text = readFileSync(file, 'utf8');
  const imports = paths.reduce((sum, path) => sum + text.split(`/${path}`).length - 1, 0);
  return /refusals|mutated-content|editionChapters|editionText/.test(text) ? 0 : imports;
};

/**
 * Runs unit tests on changed code, the nearest to some folders first.
 * @param code the changed code of each file
 * @param alone each file of tests loads all modules anew
 */
export const runTests = (
  include: string[],
  folders: readonly string[],
  code: ReadonlyMap<string, string>,
  alone: boolean,
): Promise<Vitest> =>
  startVitest(
    'test',
    [],
    {
      config: false,
      watch: false,
      include,
      runner: 'tests/mutation/runner.ts',
      // Its key knows nothing of the changes: they would come from another run.
      fsModuleCache: false,
      isolate: alone,
      pool: alone ? 'threads' : 'forks',
      maxWorkers: 1,
      fileParallelism: false,
      testTimeout: alone ? 20_000 : 3_600_000,
      update: false,
      ...(alone && { bail: 1, reporters: [{}] }),
      sequence: {
        sequencer: class extends BaseSequencer {
          override async sort(found: TestSpecification[]): Promise<TestSpecification[]> {
            return found.toSorted(
              (a, b) => nearness(b.moduleId, folders) - nearness(a.moduleId, folders),
            );
          }
        },
      },
    },
    {
      plugins: [
        {
          name: 'changes',
          enforce: 'pre',
          transform: (_, id) => code.get(id.split('?')[0] ?? ''),
        },
      ],
    },
  );
