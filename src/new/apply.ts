import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkContent } from '../checks/load-edition.ts';
import { shownPath } from '../load/content-file.ts';
import { gravity, type Problem } from '../load/problem.ts';
import { withProposed } from '../load/proposed.ts';
import { Refusal } from './refusal.ts';
import type { Change } from './stub.ts';
import { toldAtFields } from './told-at-fields.ts';

const key = ({ file, rule, message, found = '' }: Problem): string =>
  [file, rule, message, found].join('\n');

/** What a change would bring into the content, and was not wrong before. */
export const broughtIn = (root: string, changes: readonly Change[]): Problem[] => {
  const texts = new Map(changes.map(({ file, after }) => [file, after]));
  const after = withProposed(root, texts, () => checkContent(root));
  if (after.length === 0) return [];
  const before = new Set(checkContent(root).map(key));
  return after.filter((problem) => !before.has(key(problem)));
};

/** Writes files; where one cannot be written, those that were get back what they had. */
const writeAll = (root: string, changes: readonly Change[]): void => {
  const begun: Change[] = [];
  try {
    for (const change of changes) {
      const path = join(root, change.file);
      mkdirSync(dirname(path), { recursive: true });
      if (change.before === undefined && existsSync(path))
        throw new Error(`${change.file} is there already`);
      begun.push(change);
      writeFileSync(path, change.after);
    }
  } catch (error) {
    for (const { file, before } of begun)
      if (before === undefined) rmSync(join(root, file), { force: true });
      else writeFileSync(join(root, file), before);
    throw new Refusal(`${(error as Error).message}. Nothing was written.`);
  }
};

/** What stands in a file, letter by letter; undefined where there is none. */
export const textOf = (root: string, file: string): string | undefined => {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return undefined;
  }
};

/**
 * Writes what is new: all of it, or nothing where the check would refuse it.
 * @param names the arguments: what is wrong is told at them
 * @returns a line for each file
 * @throws Refusal with what the check says
 */
export const apply = (
  root: string,
  changes: readonly Change[],
  names: readonly string[] = [],
): string[] => {
  const wrong = broughtIn(root, changes).filter((problem) => gravity(problem) === 'error');
  if (wrong.length > 0)
    throw new Refusal(
      [
        ...toldAtFields(root, changes, wrong, names),
        'Nothing was written: so it would not pass the check.',
      ].join('\n\n'),
    );
  writeAll(root, changes);
  return changes.map(({ file, line, what }) => `${shownPath(root, file)}:${line}  ${what}`);
};
