import { aliases } from '../checks/aliases.ts';
import { anchors } from '../checks/anchors.ts';
import { authorWords } from '../checks/author-words.ts';
import { corrections } from '../checks/corrections.ts';
import { duplicateIds } from '../checks/duplicate-ids.ts';
import { publishedIds } from '../checks/published-ids.ts';
import { sinceFlags } from '../checks/since-flags.ts';
import { termMarks } from '../checks/term-marks.ts';
import { unknownIds } from '../checks/unknown-ids.ts';
import { unused } from '../checks/unused.ts';
import { assemble, type Edition } from '../model/edition.ts';
import { readDraft } from './draft.ts';
import { ContentError } from './problem.ts';

const checks = [
  duplicateIds,
  unknownIds,
  anchors,
  termMarks,
  unused,
  sinceFlags,
  authorWords,
  corrections,
  aliases,
  publishedIds,
];

/**
 * Loads the content of one edition.
 * @param root the content folder
 * @throws ContentError with every problem found, when there is any
 */
export const loadEdition = (root: string): Edition => {
  const { draft, problems } = readDraft(root);
  // Checks across files would only repeat what a broken file already says.
  if (!draft || problems.length > 0) throw new ContentError(problems);
  const found = checks.flatMap((check) => check(draft));
  if (found.length > 0) throw new ContentError(found);
  return assemble(draft);
};
