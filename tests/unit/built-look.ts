import { appendFileSync, mkdtempSync, readFileSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import { expect } from 'vitest';
import { contentsOf, copyContent, startBuild } from './build-process.ts';

/** A site that was built of the fixture with more in some of its files. */
export interface Built {
  /** With `content/` and `site/` in it. */
  folder: string;
  site: string;
  /** The text of a file: of the site, or of the book (`edition.epub/EPUB/…`). */
  text: (file: string) => string;
  /** The files that say something, line ends aside. */
  filesWith: (words: string) => string[];
}

const isText = /\.(?:html|xml|txt|md|js|css|jsonl?d?|webmanifest|bib|svg|xhtml|opf)$|_headers$/;

/** A book's files, by their paths in it. */
const inBook = (path: string): [string, string][] =>
  Object.entries(unzipSync(readFileSync(path)))
    .filter(([name]) => isText.test(name))
    .map(([name, data]) => [`edition.epub/${name}`, new TextDecoder().decode(data)]);

/**
 * Builds the fixture with more at the end of some files.
 * @param more what is added, by file
 */
export const builtWith = async (more: Record<string, string>): Promise<Built> => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'look-')));
  const site = join(folder, 'site');
  const content = copyContent(join(folder, 'content'));
  for (const [file, text] of Object.entries(more)) appendFileSync(join(content, file), text);
  const build = startBuild({ CONTENT_DIR: content, OUT_DIR: site });
  expect([(await build.ended).code, build.said()]).toEqual([0, expect.any(String)]);
  const files = new Map([
    ...Object.entries(contentsOf(site))
      .map(([path, text]): [string, string] => [relative(site, path), text])
      .filter(([name]) => isText.test(name)),
    ...inBook(join(site, 'edition.epub')),
  ]);
  const plain = (text: string) => text.replaceAll(/\s+/g, ' ');
  return {
    folder,
    site,
    text: (file) => plain(files.get(file) ?? ''),
    filesWith: (words) =>
      [...files].flatMap(([file, text]) => (plain(text).includes(words) ? [file] : [])),
  };
};
