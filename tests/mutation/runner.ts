import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { type RunnerTestCase, type RunnerTestSuite, TestRunner } from 'vitest';
import { config } from 'zod';
import { importedModules, reachOf } from './fresh-modules.ts';
import { add, folder, found } from './outcome.ts';
import { speaksOf } from './speaks-of.ts';

/** What the instrumented code asks for, and tells: https://stryker-mutator.io (`__stryker__`). */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number;
  mutantCoverage?: { perTest: Record<string, Record<string, number>> };
}

// A schema that is read for a few values only is not worth compiling.
config({ jitless: true });

const shared = globalThis as unknown as { __stryker__?: Switches };
shared.__stryker__ ??= {};
const switches = shared.__stryker__;

/** The file of each change. */
const files: Record<string, string> = JSON.parse(readFileSync(`${folder}/changes.json`, 'utf8'));

/** The changes that run under a name, with how often they do. */
const hitsOf = (name: string): [change: string, often: number][] =>
  Object.entries(switches.mutantCoverage?.perTest[name] ?? {});

const folderOf = (change: string): string => files[change]?.replace(/\/[^/]*$/, '') ?? '';

/** A test with its function. */
interface Run {
  test: RunnerTestCase;
  run: () => unknown;
}

/** Runs each test as it is, then again with each change in what it runs through, until one test fails. */
export default class extends TestRunner {
  /** The tests of this file that are quick enough to be run for each change. */
  quick: Run[] = [];

  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    switches.currentTestId = test.id;
    await run();
    switches.currentTestId = undefined;
    add(
      'load',
      hitsOf('load').map(([change]) => change),
    );
    // A test that fails when it is run again would notice anything.
    const start = process.cpuUsage();
    await this.again({ test, run });
    // One that takes long would take hours; what it alone notices counts as survived.
    if (process.cpuUsage(start).user > 800_000) return;
    this.quick.push({ test, run });
    const text = readFileSync(test.file.filepath, 'utf8');
    const hits = hitsOf(test.id).filter(([change]) => speaksOf(text, folderOf(change)));
    add(
      'met',
      hits.map(([change]) => change),
    );
    const before = found('noticed');
    for (const [change, often] of hits) {
      if (before.has(change)) continue;
      switches.activeMutant = change;
      switches.hitCount = 0;
      // A loop without end is a change that was noticed.
      switches.hitLimit = 1000 + often * 100;
      if (!(await this.passes({ test, run }))) add('noticed', [change]);
      switches.activeMutant = undefined;
      switches.hitCount = undefined;
    }
  }

  /** What only runs when a module is loaded is loaded anew with each change, for all tests of a file. */
  override async onAfterRunSuite(suite: RunnerTestSuite): Promise<void> {
    if ('filepath' in suite) await this.loadWithEach();
    return super.onAfterRunSuite(suite);
  }

  async loadWithEach(): Promise<void> {
    const file = this.quick[0]?.test.file.filepath;
    if (file === undefined) return;
    const text = readFileSync(file, 'utf8');
    const before = found('noticed');
    const reach = [...reachOf(file)].map((path) => relative('.', path));
    const changes = hitsOf('load')
      .map(([change]) => change)
      .filter((change) => speaksOf(text, folderOf(change)) && !before.has(change))
      .filter((change) => reach.includes(files[change] ?? ''));
    if (changes.length > 0) {
      const changed = new Set(Object.values(files));
      const modules = await importedModules(reach.filter((one) => changed.has(one)));
      // Tests that fail when nothing is changed would notice anything.
      const sound = await this.allPass(modules.renew);
      for (const change of sound ? changes : []) {
        switches.activeMutant = change;
        if (!(await this.allPass(modules.renew))) add('noticed', [change]);
      }
      switches.activeMutant = undefined;
      await modules.renew();
    }
    this.quick = [];
  }

  async allPass(renew: () => Promise<void>): Promise<boolean> {
    try {
      await renew();
    } catch {
      return false;
    }
    for (const one of this.quick) if (!(await this.passes(one))) return false;
    return true;
  }

  async passes(one: Run): Promise<boolean> {
    try {
      await this.again(one);
      return true;
    } catch {
      return false;
    }
  }

  async again({ test, run }: Run): Promise<void> {
    this.onBeforeTryTask(test, { retry: 0, repeats: 0 });
    await run();
  }
}
