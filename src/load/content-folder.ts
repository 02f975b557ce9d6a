import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { shownPath } from './content-file.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { proposedNames } from './proposed.ts';

const namesIn = (root: string, folder: string): string[] => {
  try {
    return readdirSync(join(root, folder)).sort();
  } catch {
    return [];
  }
};

/** What editors' programs and systems leave behind. */
const isHidden = (name: string): boolean => /^\.|~$/.test(name);

/**
 * The files of a folder of the content, with the folder before their names.
 * @param ending how their names end, with the dot
 */
export const filesIn = (root: string, folder: string, ending: string): string[] =>
  [...new Set([...namesIn(root, folder), ...proposedNames(join(root, folder))])]
    .sort()
    .filter((name) => name.endsWith(ending) && !isHidden(name))
    .map((name) => `${folder}/${name}`);

/** What is read in each folder of the content: names, or how they end. */
const read: Record<string, readonly string[]> = {
  '': [
    'edition.yaml',
    'glossary.yaml',
    'timeline.yaml',
    'sources.yaml',
    'corrections.yaml',
    'aliases.yaml',
    'house-style.yaml',
    'anchors.lock.json',
    'essay.lock.json',
    'about.mdx',
    'icon.svg',
  ],
  essay: ['.mdx'],
  notes: ['.yaml'],
  figures: ['.yaml'],
};

const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
};

/** What seems to be meant as the icon. */
const isIcon = /^(?:fav)?icon\.\w+$/i;

/** What looks like content by its name, and would be missed. */
const looksRead = /\.(ya?ml|mdx?|markdown|txt|json|docx?|odt|rtf)$/i;

const hintFor = (folder: string, name: string): string => {
  const [kind = ''] = read[folder] ?? [];
  const stem = name.replace(/\.[^.]*$/, '');
  if (isIcon.test(name)) return 'Save the drawing as icon.svg, square, with shapes only.';
  if (folder !== '') return `Name it ${folder}/${stem}${kind}, or take it out.`;
  const near = nearest(name.toLowerCase().replace(/\.yml$/, '.yaml'), read['']!);
  return near
    ? `Did you mean ${near}?`
    : 'Take it out, or give it the name of a file that is read.';
};

/** Files that look like content and are read under no such name, and folders in folders. */
export const strayFiles = (root: string): Problem[] =>
  Object.entries(read).flatMap(([folder, known]) =>
    namesIn(root, folder).flatMap((name) => {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (isHidden(name) || /^readme\.md$/i.test(name)) return [];
      const isRead = known.some((one) => (folder === '' ? name === one : name.endsWith(one)));
      const directory = isFolder(join(root, path));
      if (
        isRead ||
        (directory ? path in read || folder === '' : !looksRead.test(name) && !isIcon.test(name))
      )
        return [];
      const rule = 'file-not-read' as const;
      const message = directory ? 'this folder is not read' : 'this file is not read';
      return [
        {
          file: shownPath(root, path),
          line: 1,
          column: 1,
          rule,
          message,
          hint: hintFor(folder, name),
        },
      ];
    }),
  );
