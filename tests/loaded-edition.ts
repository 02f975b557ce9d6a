import { loadEdition } from '../src/checks/load-edition.ts';
import type { Edition } from '../src/model/edition.ts';

const loaded = new Map<string, Edition>();

/** The edition of a content folder, loaded once in each process: most test files read the same two. */
export const editionOf = (content: string): Edition => {
  const edition = loaded.get(content) ?? loadEdition(content);
  loaded.set(content, edition);
  return edition;
};
