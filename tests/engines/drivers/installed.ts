import { statSync } from 'node:fs';

/** The first of some paths that is a file; undefined where none is. */
export const firstFile = (paths: string[]): string | undefined =>
  paths.find((path) => path !== '' && statSync(path, { throwIfNoEntry: false })?.isFile());
