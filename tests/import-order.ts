import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/**
 * The folders of `src/` in the order of the README's table of the code: each may import from those
 * above it, and from itself.
 */
export const folderOrder = (readme: string): string[] => {
  const table = readme.split('## How the code is laid out')[1] ?? '';
  return [...table.matchAll(/^\| (`src\/[^|]+)\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`(src\/[^`]+)`/g)].map(([, folder = '']) => folder),
  );
};

const folderOf = (file: string): string => file.split('/').slice(0, 2).join('/');

/** What a file imports from the project, as paths from its top. */
const importsOf = (file: string, text: string): string[] =>
  [...text.matchAll(/(?:\bfrom |\bimport |\bimport\()'(\.{1,2}\/[^'?]+)/g)].map(([, to = '']) =>
    posix.join(posix.dirname(file), to),
  );

/**
 * Imports against the order of the folders, and folders that the order leaves out.
 * @param order as `folderOrder` gives it
 * @param files the text of each file, by its path from the top of the project
 * @returns one sentence for each
 */
export const importProblems = (
  order: readonly string[],
  files: ReadonlyMap<string, string>,
): string[] => {
  const folders = new Set([...files.keys()].map(folderOf));
  const unlisted = [...folders].filter((folder) => !order.includes(folder));
  const gone = order.filter((folder) => !folders.has(folder));
  return [
    ...unlisted.map((folder) => `${folder} is not in the README’s table of the code`),
    ...gone.map((folder) => `${folder} is in the README’s table of the code, and is not there`),
    ...[...files].flatMap(([file, text]) =>
      importsOf(file, text)
        .filter((to) => order.indexOf(folderOf(to)) > order.indexOf(folderOf(file)))
        .map((to) => `${file} imports ${to}: ${folderOf(to)} comes after ${folderOf(file)}`),
    ),
  ];
};

/** The problems of the project as it is. */
export const projectProblems = (): string[] => {
  const paths = globSync('src/*/**/*.{ts,js,astro}').map((path) => path.replaceAll('\\', '/'));
  const files = new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
  return importProblems(folderOrder(readFileSync('README.md', 'utf8')), files);
};
