import { resolve } from 'node:path';

type Module = Record<string, unknown>;

/** What Vitest remembers of a module that it has run. */
interface Evaluated {
  promise?: unknown;
  exports?: unknown;
  evaluated: boolean;
  imports: Set<string>;
  importers: Set<string>;
}

interface Worker {
  evaluatedModules: { idToModuleMap: Map<string, Evaluated> };
}

const evaluated = (file: string): Evaluated | undefined => {
  const { __vitest_worker__: worker } = globalThis as unknown as { __vitest_worker__: Worker };
  return worker.evaluatedModules.idToModuleMap.get(file);
};

/** All that a module imports, and what these import, and so on; with it itself. */
export const reachOf = (file: string, reached: Set<string> = new Set()): Set<string> => {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const one of evaluated(file)?.imports ?? []) reachOf(one, reached);
  return reached;
};

const forget = (file: string): void => {
  const module = evaluated(file);
  if (!module) return;
  module.promise = undefined;
  module.exports = undefined;
  module.evaluated = false;
  module.importers.clear();
};

const load = async (files: readonly string[]): Promise<Module[]> =>
  Promise.all(files.map((file): Promise<Module> => import(/* @vite-ignore */ file)));

/**
 * Modules that tests have imported, so that what these see can be replaced: all who import a module
 * ask it for what it exports each time they use it.
 * @param names the modules, from the root of the project
 */
export const importedModules = async (names: readonly string[]) => {
  const files = names.map((name) => resolve(name));
  const before = await load(files);
  return {
    /** Loads these modules anew, and lets all others see the new ones. */
    async renew(): Promise<void> {
      files.forEach(forget);
      for (const [index, fresh] of (await load(files)).entries())
        for (const name of Object.keys(fresh))
          Object.defineProperty(before[index], name, {
            get: () => fresh[name],
            configurable: true,
            enumerable: true,
          });
    },
  };
};
