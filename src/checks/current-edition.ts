import type { Problem } from '../load/problem.ts';
import type { Edition } from '../model/edition.ts';
import { loadEdition } from './load-edition.ts';

/** What came of loading a content folder. */
type Outcome = { edition: Edition } | { mistake: unknown };

/*
 * The commands, Astro's configuration and the pages are separate copies of this module in one process:
 * what was loaded stands where all of them find it.
 */
const shared = globalThis as { annotatedOpEd?: Map<string, Outcome> };
shared.annotatedOpEd ??= new Map();
const outcomes = shared.annotatedOpEd;

const outcomeOf = (root: string, warn?: (warnings: readonly Problem[]) => void): Outcome => {
  try {
    return { edition: loadEdition(root, warn) };
  } catch (mistake) {
    return { mistake };
  }
};

/**
 * The edition of a content folder, loaded once in a process.
 * @param root the content folder
 * @param warn takes the warnings, where it is this call that loads
 * @throws ContentError as `loadEdition` does, at every call
 */
export const currentEdition = (
  root: string,
  warn?: (warnings: readonly Problem[]) => void,
): Edition => {
  const outcome = outcomes.get(root) ?? outcomeOf(root, warn);
  outcomes.set(root, outcome);
  if ('mistake' in outcome) throw outcome.mistake;
  return outcome.edition;
};

/** Forgets what was loaded: the next to ask loads the content as it then is. */
export const forgetEdition = (root: string): boolean => outcomes.delete(root);
