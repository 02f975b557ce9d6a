import { readDraft } from '../load/draft.ts';
import { ContentError, type Problem } from '../load/problem.ts';
import { assemble, type Edition } from '../model/edition.ts';
import { aliases } from './aliases.ts';
import { anchors } from './anchors.ts';
import { authorWords } from './author-words.ts';
import { corrections } from './corrections.ts';
import { duplicateIds } from './duplicate-ids.ts';
import {
  styleAbbreviations,
  styleNames,
  styleTolls,
  styleVoices,
  styleWords,
} from './house-style.ts';
import { publishedIds } from './published-ids.ts';
import { readInTime } from './read-in-time.ts';
import { sinceFlags } from './since-flags.ts';
import { termMarks } from './term-marks.ts';
import { unknownIds } from './unknown-ids.ts';
import { unused } from './unused.ts';

const checks = [
  duplicateIds,
  unknownIds,
  anchors,
  termMarks,
  unused,
  sinceFlags,
  authorWords,
  corrections,
  readInTime,
  aliases,
  publishedIds,
  styleWords,
  styleNames,
  styleAbbreviations,
  styleVoices,
  styleTolls,
];

/**
 * Checks what was read, and puts it together.
 * @param warn takes the warnings, where there are any
 * @throws ContentError with every error found, when there is any
 */
export const checkedEdition = (
  { draft, problems }: ReturnType<typeof readDraft>,
  warn: (warnings: readonly Problem[]) => void = () => {},
): Edition => {
  // Checks across files would only repeat what a broken file already says.
  if (!draft || problems.length > 0) throw new ContentError(problems);
  const found = checks.flatMap((check) => check(draft));
  const errors = found.filter(({ severity }) => severity !== 'warning');
  if (errors.length > 0) throw new ContentError(errors);
  const warnings = found.filter(({ severity }) => severity === 'warning');
  if (warnings.length > 0) warn(warnings);
  return assemble(draft);
};

/**
 * Loads the content of one edition.
 * @param root the content folder
 * @param warn takes the warnings, where there are any
 * @throws ContentError with every error found, when there is any
 */
export const loadEdition = (root: string, warn?: (warnings: readonly Problem[]) => void): Edition =>
  checkedEdition(readDraft(root), warn);
