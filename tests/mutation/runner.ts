import { readFileSync, writeFileSync } from 'node:fs';
import { type RunnerTestCase, TestRunner } from 'vitest';

/** What the instrumented code asks for, and tells: https://stryker-mutator.io (`__stryker__`). */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number;
  mutantCoverage?: { perTest: Record<string, Record<string, number>> };
}

const shared = globalThis as unknown as { __stryker__?: Switches };
shared.__stryker__ ??= {};
const switches = shared.__stryker__;

const outcomeFile = '.build/mutation/outcome.json';

/** What is known from the test files before this one, which ran in other processes. */
const before: { noticed: Record<string, string>; met: string[]; atLoad: string[] } = JSON.parse(
  readFileSync(outcomeFile, 'utf8'),
);
/** By change, the test that noticed it. */
const noticed = new Map(Object.entries(before.noticed));
/** The changes that some test ran through. */
const met = new Set(before.met);

/** The folder of each change. */
const folders: Record<string, string> = JSON.parse(
  readFileSync('.build/mutation/changes.json', 'utf8'),
);

/** A test speaks of the folders that it imports from; one that changes the essay, of the checks. */
const speaksOf = ({ file }: RunnerTestCase, folder: string): boolean => {
  const text = readFileSync(file.filepath, 'utf8');
  return (
    text.includes(`/${folder}/`) ||
    (folder === 'src/checks' && /refusals|mutated-content/.test(text))
  );
};

/** Runs each test as it is, then again with each change in what it runs through, until one test fails. */
export default class extends TestRunner {
  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    switches.currentTestId = test.id;
    await run();
    switches.currentTestId = undefined;
    this.onBeforeTryTask(test, { retry: 0, repeats: 0 });
    // A test that fails when it is run again would notice anything.
    const start = performance.now();
    await run();
    // One that takes long would take hours; what it alone notices counts as survived.
    if (performance.now() - start > 400) return;
    const hits = switches.mutantCoverage?.perTest[test.id] ?? {};
    for (const [mutant, often] of Object.entries(hits)) {
      if (!speaksOf(test, folders[mutant] ?? '')) continue;
      met.add(mutant);
      if (noticed.has(mutant)) continue;
      this.onBeforeTryTask(test, { retry: 0, repeats: 0 });
      switches.activeMutant = mutant;
      switches.hitCount = 0;
      // A loop without end is a change that was noticed.
      switches.hitLimit = 1000 + often * 100;
      try {
        await run();
      } catch {
        noticed.set(mutant, `${test.file.name}: ${test.name}`);
      }
      switches.activeMutant = undefined;
      switches.hitCount = undefined;
    }
  }

  override onAfterRunFiles(files: Parameters<TestRunner['onAfterRunFiles']>[0]): void {
    super.onAfterRunFiles(files);
    const atLoad = Object.keys(switches.mutantCoverage?.perTest['load'] ?? {});
    writeFileSync(
      outcomeFile,
      JSON.stringify({
        noticed: Object.fromEntries(noticed),
        met: [...met],
        atLoad: [...new Set([...before.atLoad, ...atLoad])],
      }),
    );
  }
}
