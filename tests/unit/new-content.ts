import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { checkContent } from '../../src/checks/load-edition.ts';
import { shownPath } from '../../src/load/content-file.ts';
import { gravity } from '../../src/load/problem.ts';
import { newEntry, stubs } from '../../src/new/new-entry.ts';
import type { Terminal } from '../../src/new/questions.ts';
import { Refusal } from '../../src/new/refusal.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/** An empty folder that is gone after the test. */
export const emptyFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'new-'));
  made.push(folder);
  return folder;
};

/** A copy of the ferry edition that is gone after the test. */
export const ferryCopy = (): string => {
  const folder = emptyFolder();
  cpSync('tests/fixtures/ferry', folder, { recursive: true });
  return folder;
};

/** The text of every file of a folder, by its path in it. */
export const textsIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    (readdirSync(folder, { recursive: true }) as string[])
      .filter((path) => statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );

/** A text without the way from a folder to the schemas of this project: it is another on each machine. */
export const withoutPlace = (text: string): string =>
  text.replace(/(\$schema=)\S*(?=\.build\/)/g, '$1…/');

/** The lines that were put into a text, where nothing else was done to it; else undefined. */
export const addedLines = (before: string, after: string): string[] | undefined => {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let from = 0;
  while (from < old.length && old[from] === now[from]) from += 1;
  let end = 0;
  while (end < old.length - from && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  return from + end === old.length ? now.slice(from, now.length - end) : undefined;
};

/** What was said, with places as in a folder of its own. */
export const inside = (folder: string, words: string): string =>
  words.replaceAll(shownPath(folder, '/'), '').replaceAll(folder, 'FOLDER');

/** Runs `npm run new` in a folder: what it said, and how it ended. */
export const runNew = async (
  folder: string,
  [kind = '', ...words]: readonly string[],
  terminal?: Terminal,
): Promise<{ said: string; code: number }> => {
  const stub = stubs.find(({ name }) => name === kind);
  if (!stub) throw new Error(`no stub of ${kind}`);
  try {
    return { said: inside(folder, await newEntry(folder, stub, words, terminal)), code: 0 };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { said: inside(folder, error.message), code: error.code };
  }
};

/** What the check says of a folder, in short. */
export const checked = (folder: string): string[] =>
  checkContent(folder).map(
    (problem) => `${inside(folder, problem.file)} ${gravity(problem)} ${problem.rule}`,
  );
