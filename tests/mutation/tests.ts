import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { BaseSequencer, startVitest, type TestSpecification } from 'vitest/node';
import { speaksOf } from './speaks-of.ts';

const builds = /build-|replace-site|work-folder|line-ends|finished-pages/;

/** The unit tests that speak of some folders; those that build a site are left out. */
const testsOf = async (folders: readonly string[]): Promise<string[]> =>
  (await Array.fromAsync(glob('tests/unit/*.test.ts'))).filter((file) => {
    const text = readFileSync(file, 'utf8');
    return !builds.test(file) && folders.some((folder) => speaksOf(text, folder));
  });

/**
 * How near a test is to some folders: one that imports much from them comes first. Tests that read or
 * write a whole edition, or draw a map, are slow: they come last, for what nothing else noticed.
 */
const nearness = (file: string, folders: readonly string[]): number => {
  const text = readFileSync(file, 'utf8');
  const imports = folders.reduce((sum, folder) => sum + text.split(`/${folder}/`).length - 1, 0);
  return /refusals|mutated-content|editionChapters|editionText|drawMap/.test(text) ? 0 : imports;
};

/**
 * Runs the unit tests of some folders on changed code, in one process and the nearest first.
 * @param code the changed code of each file
 */
export const runTests = async (
  folders: readonly string[],
  code: ReadonlyMap<string, string>,
): Promise<void> => {
  const vitest = await startVitest(
    'test',
    [],
    {
      config: false,
      watch: false,
      include: await testsOf(folders),
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
  await vitest.close();
};
