import { join } from 'node:path';

/** Texts that files of a content folder are to have, by their paths: they are read as if they stood there. */
let proposed: ReadonlyMap<string, string> = new Map();

/** The text that is proposed for a file; undefined where none is. */
export const proposedText = (path: string): string | undefined => proposed.get(path);

/** The names of the files that are proposed for a folder. */
export const proposedNames = (folder: string): string[] =>
  [...proposed.keys()].flatMap((path) => {
    const name = path.slice(join(folder, '/').length);
    return path === join(folder, name) && !/[\\/]/.test(name) ? [name] : [];
  });

/**
 * Runs something as if files had other texts: what a change would lead to is known before it is made.
 * @param root the content folder
 * @param texts by the paths of the files in it
 */
export const withProposed = <T>(
  root: string,
  texts: ReadonlyMap<string, string>,
  run: () => T,
): T => {
  const before = proposed;
  proposed = new Map([...texts].map(([path, text]) => [join(root, path), text]));
  try {
    return run();
  } finally {
    proposed = before;
  }
};
