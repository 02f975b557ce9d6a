import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { listFile, readList } from './written-files.ts';

/**
 * Where a build writes its site in the work folder: a build that was stopped, and goes on when another
 * has taken over from it, writes beside that one's.
 */
export const newSite = (work: string, id: string): string => join(work, `site-${id}`);

/** Where the old site is kept while it is replaced, and what is being replaced. */
const oldSite = (work: string): string => join(work, 'old');
const journal = (work: string): string => join(work, 'replacing.json');

interface Replacement {
  /** The files of the site that is replaced, and of the one that replaces it. */
  old: string[];
  new: string[];
}

const listedIn = (folder: string): string[] => {
  const files = readList(folder);
  return files ? [...files, listFile] : [];
};

const move = (from: string, to: string): void => {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
};

/** Keeps a second name for a file, or a copy where the disk knows no second names. */
const keep = (from: string, to: string): void => {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
};

/** The folders on the way to a file. */
const foldersOf = (file: string): string[] =>
  [...file.matchAll(/\//g)].map(({ index }) => file.slice(0, index));

/** Does a step that the disk may refuse because it is done already, or because something else stands there. */
const tolerant = (step: () => void): void => {
  const done = ['ENOENT', 'ENOTDIR', 'ERR_FS_EISDIR', 'EEXIST', 'ENOTEMPTY'];
  try {
    step();
  } catch (error) {
    if (!done.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
};

/** Takes files away, and the folders that are empty without them. */
const takeAway = (root: string, files: readonly string[]): void => {
  for (const file of files) tolerant(() => rmSync(join(root, file), { force: true }));
  for (const folder of [...new Set(files.flatMap(foldersOf))].sort().reverse())
    tolerant(() => rmdirSync(join(root, folder)));
};

/**
 * Puts the old site back where a replacement was not finished; else does nothing.
 * @param target the folder of the site
 * @param work the work folder of the build that was replacing it
 */
export const putBack = (target: string, work: string): void => {
  if (!existsSync(journal(work))) return;
  const files = JSON.parse(readFileSync(journal(work), 'utf8')) as Replacement;
  const old = new Set(files.old);
  takeAway(
    target,
    files.new.filter((file) => !old.has(file)),
  );
  for (const file of files.old) {
    const kept = join(oldSite(work), file);
    if (existsSync(kept)) move(kept, join(target, file));
  }
  rmSync(journal(work));
};

/** The old files that no longer are, and that stand where the new site has a folder, or the other way round. */
const inTheWay = (old: readonly string[], next: readonly string[]): string[] => {
  const files = new Set(next);
  const folders = new Set(next.flatMap(foldersOf));
  return old.filter((file) => folders.has(file) || foldersOf(file).some((way) => files.has(way)));
};

/** Pages come after what they need, and the list of all comes last. */
const inOrder = (files: readonly string[]): string[] => {
  const rank = (file: string): number => (file === listFile ? 2 : Number(file.endsWith('.html')));
  return [...files].sort((a, b) => rank(a) - rank(b));
};

/**
 * Replaces the site in a folder file by file, so that there is no moment without one: what is new takes
 * the place of what is old in one step, and what is gone goes last. Where that fails, the old site
 * is put back. Nothing is touched that no build wrote.
 * @param target the folder of the site
 * @param work the work folder
 * @param site the new site there, with its list
 * @throws Error of the system
 */
export const replaceSite = (target: string, work: string, site: string): void => {
  const next = listedIn(site);
  const old = listedIn(target).filter((file) => existsSync(join(target, file)));
  for (const file of old) keep(join(target, file), join(oldSite(work), file));
  writeFileSync(`${journal(work)}.new`, JSON.stringify({ old, new: next } satisfies Replacement));
  renameSync(`${journal(work)}.new`, journal(work));
  try {
    takeAway(target, inTheWay(old, next));
    for (const file of inOrder(next)) move(join(site, file), join(target, file));
    const files = new Set(next);
    takeAway(
      target,
      old.filter((file) => !files.has(file)),
    );
  } catch (error) {
    putBack(target, work);
    throw error;
  }
  rmSync(journal(work));
};
