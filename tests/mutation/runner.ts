import { readFileSync } from 'node:fs';
import { type RunnerTestCase, TestRunner } from 'vitest';
import { activeChange, add, folder, found } from './outcome.ts';
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
const made = activeChange();
switches.activeMutant = made;

/** The folder of each change. */
const folders: Record<string, string> = JSON.parse(readFileSync(`${folder}/changes.json`, 'utf8'));

/** Runs each test as it is, then again with each change in what it runs through, until one test fails. */
export default class extends TestRunner {
  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    if (made !== undefined) return run();
    switches.currentTestId = test.id;
    await run();
    switches.currentTestId = undefined;
    const hitsOf = (id: string) => Object.entries(switches.mutantCoverage?.perTest[id] ?? {});
    add(
      'load',
      hitsOf('load').map(([change]) => change),
    );
    this.onBeforeTryTask(test, { retry: 0, repeats: 0 });
    // A test that fails when it is run again would notice anything.
    const start = performance.now();
    await run();
    // One that takes long would take hours; what it alone notices counts as survived.
    if (performance.now() - start > 400) return;
    const text = readFileSync(test.file.filepath, 'utf8');
    const hits = hitsOf(test.id).filter(([change]) => speaksOf(text, folders[change] ?? ''));
    add(
      'met',
      hits.map(([change]) => change),
    );
    const before = found('noticed');
    for (const [change, often] of hits) {
      if (before.has(change)) continue;
      this.onBeforeTryTask(test, { retry: 0, repeats: 0 });
      switches.activeMutant = change;
      switches.hitCount = 0;
      // A loop without end is a change that was noticed.
      switches.hitLimit = 1000 + often * 100;
      try {
        await run();
      } catch {
        add('noticed', [change]);
      }
      switches.activeMutant = undefined;
      switches.hitCount = undefined;
    }
  }
}
