import { appendFileSync, readFileSync } from 'node:fs';
import { type RunnerTestCase, TestRunner } from 'vitest';
import { speaksOf } from './speaks-of.ts';

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

/** What became of the changes, line by line: files of tests run in processes of their own. */
const outcomeFile = '.build/mutation/outcome.txt';

/** The changes that some test noticed, by now. */
const noticedBefore = (): string[] =>
  readFileSync(outcomeFile, 'utf8')
    .split('\n')
    .flatMap((line) => (line.startsWith('noticed ') ? [line.slice('noticed '.length)] : []));

/** The folder of each change. */
const folders: Record<string, string> = JSON.parse(
  readFileSync('.build/mutation/changes.json', 'utf8'),
);

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
    const text = readFileSync(test.file.filepath, 'utf8');
    const hits = Object.entries(switches.mutantCoverage?.perTest[test.id] ?? {}).filter(
      ([change]) => speaksOf(text, folders[change] ?? ''),
    );
    const before = new Set(noticedBefore());
    const lines = Object.keys(switches.mutantCoverage?.perTest['load'] ?? {}).map(
      (change) => `load ${change}`,
    );
    for (const [change, often] of hits) {
      lines.push(`met ${change}`);
      if (before.has(change)) continue;
      this.onBeforeTryTask(test, { retry: 0, repeats: 0 });
      switches.activeMutant = change;
      switches.hitCount = 0;
      // A loop without end is a change that was noticed.
      switches.hitLimit = 1000 + often * 100;
      try {
        await run();
      } catch {
        lines.push(`noticed ${change}`);
      }
      switches.activeMutant = undefined;
      switches.hitCount = undefined;
    }
    appendFileSync(outcomeFile, lines.map((line) => `${line}\n`).join(''));
  }
}
