import type { Draft } from '../load/draft.ts';
import { suggest } from '../load/nearest.ts';
import type { Problem } from '../load/problem.ts';
import { pageOf } from '../model/addresses.ts';
import { idsOfDraft } from '../model/ids.ts';

/** An alias leads from an id that was published and is out of use to one that is in use. */
export const aliases = (draft: Draft): Problem[] => {
  const inUse = idsOfDraft(draft);
  const published = draft.ledger.entry;
  const seen = new Set<string>();
  return draft.aliases.flatMap(({ entry, at }) => {
    const { kind, old, new: to } = entry;
    const problems: Problem[] = [];
    const known = [...inUse[kind], ...(pageOf(kind) === undefined ? inUse.paragraph : [])];
    if (!known.includes(to))
      problems.push({
        ...at('new'),
        message: `no ${kind} has this id`,
        found: to,
        hint: suggest(to, inUse[kind]),
      });
    if (inUse[kind].includes(old))
      problems.push({
        ...at('old'),
        message: `a ${kind} still has this id`,
        found: old,
        hint: 'Take the alias out, or give the entry its new id.',
      });
    else if (!published[kind].includes(old))
      problems.push({
        ...at('old'),
        message: `no ${kind} was ever published under this id`,
        found: old,
        hint: suggest(old, published[kind]),
      });
    if (seen.has(`${kind} ${old}`))
      problems.push({
        ...at('old'),
        message: `two aliases of one ${kind}`,
        found: old,
        hint: 'Keep one of them.',
      });
    seen.add(`${kind} ${old}`);
    return problems;
  });
};
