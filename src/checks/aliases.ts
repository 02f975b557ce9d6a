import type { Draft } from '../load/draft.ts';
import { suggest } from '../load/nearest.ts';
import type { Problem } from '../load/problem.ts';
import { pageOf } from '../model/addresses.ts';
import { idsOfDraft } from '../model/ids.ts';
import type { IdKind } from '../schemas/ledger.ts';
import { renames } from './renames.ts';

/** Aliases of what is in use, or was never published. */
export const needlessAliases = (draft: Draft): Draft['aliases'] => {
  const inUse = idsOfDraft(draft);
  const published = draft.ledger.entry;
  return draft.aliases.filter(
    ({ entry: { kind, old } }) =>
      inUse[kind].includes(old) || (!draft.lost.ledger && !published[kind].includes(old)),
  );
};

/** An alias leads from an id that was published and is out of use to one that is in use. */
export const aliases = (draft: Draft): Problem[] => {
  const inUse = idsOfDraft(draft);
  const published = draft.ledger.entry;
  const { lost } = draft;
  const seen = new Set<string>();
  const isLost = (kind: IdKind, id: string): boolean => {
    if (kind === 'paragraph') return lost.essay;
    if (kind === 'section') return lost.essay || lost.meta.has('sections');
    return lost.kinds.has(kind) || lost.ids[kind].has(id);
  };
  const renamed = new Set(renames(draft).map(({ kind, old }) => `${kind} ${old}`));
  return draft.aliases.flatMap(({ entry, at }) => {
    const { kind, old, new: to } = entry;
    const problems: Problem[] = [];
    const known = [...inUse[kind], ...(pageOf(kind) === undefined ? inUse.paragraph : [])];
    if (!known.includes(to) && !isLost(kind, to) && !renamed.has(`${kind} ${to}`))
      problems.push({
        ...at('new'),
        rule: 'unknown-id',
        message: `no ${kind} has this id`,
        found: to,
        hint: suggest(to, known) ?? `Name a ${kind} that is there.`,
      });
    if (inUse[kind].includes(old))
      problems.push({
        ...at('old'),
        rule: 'alias-needless',
        message: `a ${kind} still has this id`,
        found: old,
        hint: 'Take the alias out, or give the entry its new id.',
      });
    else if (!lost.ledger && !published[kind].includes(old))
      problems.push({
        ...at('old'),
        rule: 'alias-needless',
        message: `no ${kind} was ever published under this id`,
        found: old,
        hint: suggest(old, published[kind]) ?? 'Take the alias out.',
      });
    if (seen.has(`${kind} ${old}`))
      problems.push({
        ...at('old'),
        rule: 'alias-needless',
        message: `two aliases of one ${kind}`,
        found: old,
        hint: 'Keep one of them.',
      });
    seen.add(`${kind} ${old}`);
    return problems;
  });
};
