import { relative, sep } from 'node:path';
import { readText } from '../load/content-file.ts';

/**
 * A Vite plugin that reads the MDX of the content folder as everything else of it is read: the pages
 * have the same bytes, however the lines of the files end.
 */
export const contentText = (contentDir: string) => ({
  name: 'content-text',
  enforce: 'pre' as const,
  load(this: { addWatchFile: (path: string) => void }, id: string): string | undefined {
    if (!id.endsWith('.mdx') || relative(contentDir, id).split(sep)[0] === '..') return undefined;
    this.addWatchFile(id);
    return readText(id);
  },
});
