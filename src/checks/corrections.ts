import { firstDay, lastDay } from '../dates/span.ts';
import type { Draft } from '../load/draft.ts';
import { suggest } from '../load/nearest.ts';
import type { Problem } from '../load/problem.ts';
import { idsOfDraft } from '../model/ids.ts';
import { editionPartNames } from '../schemas/edition-parts.ts';
import { pageNames } from '../schemas/pages.ts';
import { wordsChanged } from './author-words.ts';
import { renames } from './renames.ts';

/** A correction is of something that is there, changes it, and is not older than the op-ed. */
export const corrections = (draft: Draft): Problem[] => {
  const { lost, ledger } = draft;
  const inUse = {
    ...idsOfDraft(draft),
    page: [...pageNames] as string[],
    edition: [...editionPartNames] as string[],
  };
  const renamed = new Set(renames(draft).map(({ kind, old }) => `${kind} ${old}`));
  const isLost = (kind: keyof typeof inUse, id: string): boolean => {
    if (kind === 'page' || kind === 'edition') return false;
    if (renamed.has(`${kind} ${id}`)) return true;
    if (kind === 'paragraph') return lost.essay || wordsChanged(draft);
    if (kind === 'section') return lost.essay || lost.meta.has('sections');
    // What was published and is gone is told where it is named, or in the ledger.
    return lost.kinds.has(kind) || lost.ids[kind].has(id) || ledger.entry[kind].includes(id);
  };
  const written = lost.meta.has('written') ? undefined : draft.meta.entry.written;
  return draft.corrections.flatMap(({ entry, at }) => {
    const known = inUse[entry.target];
    const id = entry['target-id'];
    const problems: Problem[] = [];
    if (!known.includes(id) && !isLost(entry.target, id))
      problems.push({
        ...at('target-id'),
        rule: 'unknown-id',
        message:
          entry.target === 'edition'
            ? 'no field of edition.yaml that can be corrected has this name'
            : `no ${entry.target} has this id`,
        found: id,
        hint:
          suggest(id, known, entry.target === 'edition' ? 20 : 12) ??
          `Name a ${entry.target} that is there.`,
      });
    if (written !== undefined && lastDay(entry.date) < firstDay(written))
      problems.push({
        ...at('date'),
        rule: 'date-too-old',
        message: 'the correction is earlier than the op-ed',
        found: entry.date,
        hint: `The op-ed is of ${written}: correct the day.`,
      });
    if (entry.kind === 'change' && entry.old === entry.new)
      problems.push({
        ...at('new'),
        rule: 'correction-change',
        message: 'the old and the new wording are the same',
        found: entry.new.slice(0, 80),
        hint: 'Write what stood there before as old, and what stands there now as new.',
      });
    return problems;
  });
};
