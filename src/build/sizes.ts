import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a page wants the size of a file of the site to stand. */
const wanted = /size-of:([a-z0-9./-]+)/g;

/**
 * Writes the size of each file that a page names as `size-of:<file>` in its place, in kilobytes, rounded up.
 * @param root the folder that was built
 * @param pages the HTML of every page, by its path in the folder; replaced where it changes
 */
export const writeSizes = async (root: string, pages: Map<string, string>): Promise<void> => {
  for (const [path, html] of pages) {
    let sized = html;
    for (const [whole, file = ''] of html.matchAll(wanted)) {
      const { size } = await stat(join(root, file));
      sized = sized.replace(whole, `${Math.ceil(size / 1000)} kB`);
    }
    if (sized === html) continue;
    pages.set(path, sized);
    await writeFile(join(root, path), sized);
  }
};
