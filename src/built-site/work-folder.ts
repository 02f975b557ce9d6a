import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { putBack } from './replace-site.ts';

/** The build that works in a work folder. */
export interface Owner {
  /** Tells it apart from every other build, on any machine. */
  id: string;
  process: number;
  content: string;
  target: string;
  /** The outermost folder that was made for the work folder to stand in. */
  made?: string | undefined;
}

const signature = (work: string): string => join(work, 'owner.json');

const sign = (work: string, owner: Owner): void => {
  const draft = `${signature(work)}.${owner.id}`;
  writeFileSync(draft, JSON.stringify(owner));
  renameSync(draft, signature(work));
};

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** The build that has a work folder; undefined where there is none, or it has not signed yet. */
export const ownerOf = (work: string): Owner | undefined => {
  try {
    return JSON.parse(readFileSync(signature(work), 'utf8')) as Owner;
  } catch {
    return undefined;
  }
};

/**
 * Makes a folder and those that it stands in, one by one: where none can be made Node's own way tries for ever.
 * @returns the outermost one that was made
 * @throws Error of the system
 */
const makeFolders = (folder: string): string | undefined => {
  if (existsSync(folder)) return undefined;
  const parent = dirname(folder);
  const outer = makeFolders(parent);
  try {
    mkdirSync(folder);
    return outer ?? folder;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return outer;
    // The folder round it has gone with another build.
    if (codeOf(error) === 'ENOENT' && !existsSync(parent)) return makeFolders(folder);
    const reason = `no folder can be made in ${parent}: ${(error as Error).message}`;
    throw Object.assign(error as Error, { message: reason });
  }
};

/**
 * Makes a work folder and the folders that it stands in. One build can only: the folder is the lock.
 * @returns false where another build has it
 * @throws Error of the system
 */
export const makeWorkFolder = (work: string, owner: Owner): boolean => {
  const made = makeFolders(dirname(work));
  try {
    mkdirSync(work);
  } catch (error) {
    // The folder round it may have gone with the other build.
    if (codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOENT') return false;
    throw error;
  }
  sign(work, { ...owner, made });
  return true;
};

/** Changes as long as the build that has the work folder is running, and when another build has it. */
export const signOfLife = (work: string): string => {
  const file = statSync(signature(work), { throwIfNoEntry: false });
  return `${ownerOf(work)?.id} ${file?.mtimeMs}`;
};

/** Gives a sign of life; in the work folder of another build it does nothing. */
export const giveSign = (work: string, id: string): void => {
  const now = new Date();
  if (ownerOf(work)?.id === id) utimesSync(signature(work), now, now);
};

/** Takes away what was built, but not who builds and who took over from whom. */
const clear = (work: string): void => {
  for (const name of readdirSync(work))
    if (!/^(owner\.json|taken-)/.test(name))
      rmSync(join(work, name), { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
};

/**
 * Takes over the work folder of a build that gives no sign of life, and puts the site back that it was
 * replacing.
 * @returns false where another build was faster
 */
export const takeOver = (work: string, owner: Owner): boolean => {
  const last = ownerOf(work);
  try {
    // No two builds can take over from the same.
    closeSync(openSync(join(work, `taken-${last?.id ?? ''}`), 'wx'));
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOENT') return false;
    throw error;
  }
  sign(work, { ...owner, made: last?.made });
  putBack(dirname(work), work);
  clear(work);
  return true;
};

/**
 * Leaves a work folder, however far the build came: a site that was not wholly replaced is put back,
 * and the work folder is taken away with the folders that were made for it and hold nothing else.
 * In the work folder of another build it does nothing.
 */
export const leaveWorkFolder = (work: string, id: string): void => {
  const owner = ownerOf(work);
  if (owner?.id !== id) return;
  putBack(dirname(work), work);
  clear(work);
  rmSync(work, { recursive: true, force: true });
  if (!owner.made) return;
  try {
    for (let folder = dirname(work); folder.startsWith(owner.made); folder = dirname(folder))
      rmdirSync(folder);
  } catch {
    // A site stands in it.
  }
};
