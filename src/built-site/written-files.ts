import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Stands in every folder that a build wrote, and lists what it wrote there: a later build replaces
 * these files and no others.
 */
export const listFile = '.annotated-op-ed.txt';

/** Stands in a folder while a build works there. */
export const workFolder = '.annotated-op-ed-building';

const heading =
  '# Written by a build of an annotated op-ed. A later build replaces these files only:';

/** What a build keeps its own books in, and what machines leave in any folder of their own accord. */
const passedOver = new Set([
  ...[listFile, workFolder],
  ...['.DS_Store', 'Thumbs.db', 'desktop.ini', 'lost+found'],
]);

/** Every file and link in a folder, at any depth, by its path there; a link is not followed. */
const everything = (folder: string, inside = ''): string[] =>
  readdirSync(join(folder, inside), { withFileTypes: true })
    .filter(({ name }) => !passedOver.has(name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? everything(folder, `${inside}${entry.name}/`)
        : [`${inside}${entry.name}`],
    )
    .sort();

/** Writes down what a build wrote to a folder. */
export const writeList = (folder: string): void =>
  writeFileSync(join(folder, listFile), [heading, ...everything(folder), ''].join('\n'));

/**
 * What a build wrote to a folder, by its own list.
 * @returns undefined where there is no such list, or one that no build wrote
 */
export const readList = (folder: string): string[] | undefined => {
  let text: string;
  try {
    text = readFileSync(join(folder, listFile), 'utf8');
  } catch {
    return undefined;
  }
  const [first, ...files] = text.trim().split('\n');
  const outside = files.some((file) => /^\/|^[a-z]:|\\|(^|\/)\.{0,2}(\/|$)/i.test(file));
  return first !== heading || outside ? undefined : files;
};

/**
 * What stands in a folder and was written by no build; where no build wrote anything, what stands at
 * its top.
 */
export const foreignFiles = (folder: string): string[] => {
  const listed = readList(folder);
  if (!listed) return readdirSync(folder).filter((name) => !passedOver.has(name));
  const own = new Set(listed);
  return everything(folder).filter((file) => !own.has(file));
};
