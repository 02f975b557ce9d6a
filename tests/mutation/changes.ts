import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';

/** One small change to the code. */
export interface Change {
  id: string;
  folder: string;
  /** The file, from the root of the project. */
  file: string;
  /** As an editor reads it: the place, the kind of change and what stands there instead. */
  text: string;
}

const silent = new Proxy({}, { get: () => () => false });

/** Code that says under which name the switches that are asked from here on are counted. */
const counting = (name: string): string =>
  `(globalThis.__stryker__ ??= {}).currentTestId = ${name};\n`;

/**
 * All changes that Stryker knows for the files of some folders, but those that a comment
 * `Stryker disable` takes out.
 * @returns the changes, and the code of each file with all of them in it, each behind its switch
 */
export const changesIn = async (
  folders: readonly string[],
): Promise<{ changes: Change[]; code: ReadonlyMap<string, string> }> => {
  const names = await Array.fromAsync(glob(folders.map((folder) => `${folder}/*.ts`)));
  const inputs = names.map((name) => ({
    name: resolve(name),
    mutate: true,
    content: readFileSync(name, 'utf8'),
  }));
  const options = { ignorers: [], excludedMutations: [], plugins: null, noHeader: false };
  const { files, mutants } = await new Instrumenter(silent as never).instrument(inputs, options);
  const changes = mutants
    .filter(({ status }) => status !== 'Ignored')
    .map(({ id, fileName, location: { start }, mutatorName, replacement }) => {
      const file = relative('.', fileName);
      const place = `${file}:${start.line + 1}:${start.column + 1}`;
      const text = `${place} ${mutatorName}: ${replacement.replace(/\s+/g, ' ')}`;
      return { id, folder: dirname(file), file, text };
    });
  const code = files.map(
    ({ name, content }) =>
      [name, `${counting("'load'")}${content}\n${counting('undefined')}`] as const,
  );
  return { changes, code: new Map(code) };
};
