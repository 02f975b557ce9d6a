import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Refusal } from './refusal.ts';

/**
 * Where a folder is to stand: it is not there yet, or empty.
 * @throws Refusal where it is a file, or holds something
 */
export const freeFolder = (folder: string): string => {
  const whole = resolve(folder);
  if (existsSync(whole)) {
    let names: string[];
    try {
      names = readdirSync(whole);
    } catch {
      throw new Refusal(
        `${folder} is a file: name a folder that is not there yet. Nothing was written.`,
      );
    }
    if (names.length > 0)
      throw new Refusal(
        `${folder} is there and not empty: name another folder. Nothing was written.`,
      );
  }
  return whole;
};

const why: Record<string, string> = {
  ENOTDIR: 'part of its way is a file',
  EEXIST: 'part of its way is a file',
  ENOENT: 'no folder can be made there',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'nothing can be written there',
  ENOSPC: 'there is no room left',
  ENAMETOOLONG: 'its name is too long',
};

/** Does something with a folder; where the system refuses, says why in a sentence. */
const tried = (folder: string, work: () => void): void => {
  try {
    work();
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    const reason = Object.hasOwn(why, code) ? why[code] : message;
    throw new Refusal(
      `${folder} cannot be made: ${reason}. Name another folder. Nothing was written.`,
    );
  }
};

/** Makes a folder, and those above it. Node's own way of doing so never ends below /proc. */
const makeFolder = (path: string): void => {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
};

/**
 * Makes a folder whole, or not at all: it is filled beside its place, and nothing that stands there is removed.
 * @param folder as the editor named it
 * @param whole where it is to stand
 * @param fill writes into the folder that it is given
 * @throws Refusal where it cannot be made, or something was put there in the meantime
 */
export const putInPlace = (folder: string, whole: string, fill: (draft: string) => void): void => {
  const draft = join(dirname(whole), `.${basename(whole)}-${process.pid}`);
  tried(folder, () => {
    makeFolder(dirname(whole));
    mkdirSync(draft);
  });
  try {
    fill(draft);
    // An empty folder gives way; one with something in it is somebody’s.
    if (existsSync(freeFolder(folder))) tried(folder, () => rmdirSync(whole));
    tried(folder, () => renameSync(draft, whole));
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
};
