import { idsOfDraft } from '../model/ids-in-use.ts';
import type { Draft } from '../load/draft.ts';
import { suggest } from '../load/nearest.ts';
import type { Problem } from '../load/problem.ts';
import { idKinds } from '../schemas/ledger.ts';

/** Every id ever published still leads somewhere: it is in use, or an alias takes its place. */
export const publishedIds = (draft: Draft): Problem[] => {
  const inUse = idsOfDraft(draft);
  const { entry: ledger, at } = draft.ledger;
  const retired = new Set(draft.aliases.map(({ entry }) => `${entry.kind} ${entry.old}`));
  return idKinds.flatMap((kind) =>
    ledger[kind].flatMap((id, index) => {
      if (inUse[kind].includes(id) || retired.has(`${kind} ${id}`)) return [];
      const near = suggest(id, inUse[kind]) ?? '';
      return [
        {
          ...at(kind, index),
          message: `the ${kind} “${id}” was published, and links to it would no longer land`,
          found: id,
          hint: `${near} Give it back its id. If it is gone for good, retire it in aliases.yaml:\n    - {kind: ${kind}, old: ${id}, new: …}`.trim(),
        },
      ];
    }),
  );
};
