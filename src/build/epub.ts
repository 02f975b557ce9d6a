import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editionEpub } from '../epub/edition-epub.ts';
import { readAbout } from '../load/about-file.ts';
import type { Edition } from '../model/edition.ts';
import { contentDir, siteAddress } from '../site/environment.ts';
import { coverImage } from './cover.ts';
import { figureDrawings } from './figure-drawings.ts';
import { bookFonts } from './native-faces.ts';

const sheets = ['book.css', 'figures.css'] as const;

const styleSheet = async (): Promise<string> => {
  const files = sheets.map((file) => new URL(`../epub/${file}`, import.meta.url));
  return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('');
};

/**
 * Writes the edition as a book, `edition.epub`.
 * @param root the folder that was built
 * @param base the path the site is published under
 * @param essay the page of the essay, whose figures are drawn
 */
export const writeEpub = async (
  root: string,
  base: string,
  edition: Edition,
  essay: string,
): Promise<void> => {
  const home = new URL(base, siteAddress(edition.meta.address)).href;
  const parts = {
    about: readAbout(contentDir),
    drawings: figureDrawings(essay),
    cover: await coverImage(edition),
    fonts: await bookFonts(JSON.stringify(edition)),
    css: await styleSheet(),
  };
  const book = editionEpub(edition, parts, (path = '') => `${home}${path}`);
  await writeFile(join(root, 'edition.epub'), book);
};
