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

/** What an edition is loaded for. */
interface Loading {
  /** Takes the warnings, where it is this call that loads. */
  warn?: (warnings: readonly Problem[]) => void;
  /** With the drafts: for the preview alone. */
  drafts?: boolean;
}

const outcomeOf = (root: string, { warn, drafts }: Loading): Outcome => {
  try {
    return { edition: loadEdition(root, warn, drafts) };
  } catch (mistake) {
    return { mistake };
  }
};

const keyOf = (root: string, drafts = false): string => `${root}${drafts ? ' with drafts' : ''}`;

/**
 * The edition of a content folder, loaded once in a process.
 * @param root the content folder
 * @param loading what it is loaded for
 * @throws ContentError as `loadEdition` does, at every call
 */
export const currentEdition = (root: string, loading: Loading = {}): Edition => {
  const key = keyOf(root, loading.drafts);
  const outcome = outcomes.get(key) ?? outcomeOf(root, loading);
  outcomes.set(key, outcome);
  if ('mistake' in outcome) throw outcome.mistake;
  return outcome.edition;
};

/** Forgets what was loaded: the next to ask loads the content as it then is. */
export const forgetEdition = (root: string): void => {
  for (const drafts of [true, false]) outcomes.delete(keyOf(root, drafts));
};
