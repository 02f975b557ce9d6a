import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkedEdition } from '../../src/checks/load-edition.ts';
import { readDraft } from '../../src/load/draft.ts';
import { ContentError } from '../../src/load/problem.ts';

/** A change to one file of the fixture: the words that stand there and those that take their place. */
export interface Mutation {
  file: string;
  find: string;
  put: string;
}

/** Copies the fixture, changes the copy, and gives its folder to `use`. */
export const withMutations = <T>(mutations: readonly Mutation[], use: (folder: string) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync('tests/fixtures/ferry', folder, { recursive: true });
    for (const { file, find, put } of mutations) {
      const path = join(folder, file);
      const text = readFileSync(path, 'utf8');
      if (!text.includes(find)) throw new Error(`${file} does not hold “${find}”`);
      writeFileSync(
        path,
        text.replace(find, () => put),
      );
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const read = new Map<string, ReturnType<typeof readDraft>>();

/** A changed copy as it is read, once in each process: a run of the mutations asks for it many times. */
export const draftOf = (mutations: readonly Mutation[]): ReturnType<typeof readDraft> => {
  const key = JSON.stringify(mutations);
  const draft = read.get(key) ?? withMutations(mutations, readDraft);
  read.set(key, draft);
  return draft;
};

/**
 * Loads a changed copy of the fixture.
 * @returns what an editor would read, with the copy's own path taken out; empty where all is well
 */
export const complaintAbout = (...mutations: Mutation[]): string => {
  try {
    checkedEdition(draftOf(mutations));
    return '';
  } catch (error) {
    if (error instanceof ContentError)
      return error.message.replace(/(\.\.\/)*[^\s]*content-[^/\s]+\//g, 'content/');
    throw error;
  }
};
