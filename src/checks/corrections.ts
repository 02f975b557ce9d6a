import { firstDay, lastDay } from '../dates/span.ts';
import type { Draft } from '../load/draft.ts';
import { suggest } from '../load/nearest.ts';
import type { Problem } from '../load/problem.ts';
import { idsOfDraft } from '../model/ids.ts';
import { pageNames } from '../schemas/pages.ts';

/**
 * A correction is of something that is there, and not later than the edition: a shared link carries
 * the edition's date, and readers are told of what changed after it.
 */
export const corrections = (draft: Draft): Problem[] => {
  const inUse = { ...idsOfDraft(draft), page: [...pageNames] as string[] };
  const { edition, written } = draft.meta.entry;
  return draft.corrections.flatMap(({ entry, at }) => {
    const known = inUse[entry.target];
    const problems: Problem[] = [];
    if (!known.includes(entry['target-id']))
      problems.push({
        ...at('target-id'),
        message: `no ${entry.target} has this id`,
        found: entry['target-id'],
        hint: suggest(entry['target-id'], known),
      });
    if (lastDay(entry.date) > lastDay(edition))
      problems.push({
        ...at('date'),
        message: `the correction is later than the edition of ${edition}`,
        found: entry.date,
        hint: `Set edition: ${entry.date} in edition.yaml.`,
      });
    if (lastDay(entry.date) < firstDay(written))
      problems.push({
        ...at('date'),
        message: 'the correction is earlier than the op-ed',
        found: entry.date,
      });
    return problems;
  });
};
