import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, sep } from 'node:path';
import { CommandError } from './errors.ts';
import { foreignFiles } from './written-files.ts';

/** The folders that no site is written into or around, absolute and without links. */
export interface Guarded {
  content: string;
  project: string;
  /** The folder that the command was given in. */
  working: string;
}

/** What stands in the project and belongs to it. */
const projectFolders = [
  '.astro',
  '.ci',
  '.git',
  'content',
  'node_modules',
  'public',
  'src',
  'tests',
];

/** True where a folder is another or stands in it; a name that begins alike is another folder. */
const holds = (folder: string, other: string): boolean => {
  const way = relative(folder, other);
  return way !== '..' && !way.startsWith(`..${sep}`) && way !== other;
};

/**
 * Says why a place is none for a site, whatever stands there.
 * @param target absolute and without links, as the others are
 * @returns undefined where it is one
 */
export const misplaced = (
  target: string,
  { content, project, working }: Guarded,
): string | undefined => {
  if (holds(target, content)) return `the content (${content}) stands there`;
  if (holds(content, target)) return `it is a part of the content (${content})`;
  if (holds(target, project)) return `the project (${project}) stands there`;
  if (holds(target, working)) return `the command was given in ${working}`;
  const owner = projectFolders.find((name) => holds(join(project, name), target));
  return owner && `it is a part of ${owner}/, which belongs to the project`;
};

/**
 * Says why a site cannot be written to a place because of what stands there: a file, or what no build wrote.
 * @param target the place; there may be nothing yet
 */
export const occupied = (target: string): string | undefined => {
  const there = statSync(target, { throwIfNoEntry: false });
  if (!there) return undefined;
  if (!there.isDirectory()) return 'it is a file';
  const foreign = foreignFiles(target);
  if (foreign.length === 0) return undefined;
  const shown = foreign.slice(0, 5).join(', ');
  const more = foreign.length > 5 ? ` and ${foreign.length - 5} more` : '';
  return `no build wrote what stands there: ${shown}${more}`;
};

const refusal = (target: string, reason: string): CommandError =>
  new CommandError(
    `The site cannot be written to ${target}: ${reason}.\n` +
      'Name a new or empty folder in OUT_DIR. Nothing was changed.',
  );

/**
 * A path without links, whether or not its last folders are there yet.
 * @throws CommandError where a link on the way leads nowhere
 */
export const withoutLinks = (path: string): string => {
  if (existsSync(path)) return realpathSync.native(path);
  if (lstatSync(path, { throwIfNoEntry: false }))
    throw refusal(path, 'it is a link that leads nowhere');
  return dirname(path) === path ? path : join(withoutLinks(dirname(path)), basename(path));
};

/**
 * Refuses a place that is none for a site.
 * @param target absolute and without links
 * @throws CommandError
 */
export const checkPlace = (target: string, guarded: Guarded): void => {
  const reason = misplaced(target, guarded);
  if (reason) throw refusal(target, reason);
};

/**
 * Refuses a place where something stands that no build wrote.
 * @throws CommandError
 */
export const checkContents = (target: string): void => {
  const reason = occupied(target);
  if (reason) throw refusal(target, reason);
};

/**
 * The name that Astro is to know a folder by. It takes one beside the project whose name begins as the
 * project's does for one inside, and looks there for packages: such a folder gets a link elsewhere,
 * which goes when the process ends.
 * @param working the folder that the command was given in
 */
export const nameForAstro = (folder: string, working: string): string => {
  if (!folder.startsWith(working) || folder.startsWith(working + sep)) return folder;
  mkdirSync(folder, { recursive: true });
  const links = mkdtempSync(join(tmpdir(), 'annotated-op-ed-'));
  process.on('exit', () => rmSync(links, { recursive: true }));
  symlinkSync(folder, join(links, 'site'));
  return join(links, 'site');
};
