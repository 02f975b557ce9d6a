import { closest } from 'fastest-levenshtein';
import type { Draft } from '../load/draft.ts';
import type { Problem } from '../load/problem.ts';
import { idsOfDraft } from '../model/ids.ts';
import { idKinds } from '../schemas/ledger.ts';

/** Every id ever published still leads somewhere: it is in use, or an alias takes its place. */
export const publishedIds = (draft: Draft): Problem[] => {
  const inUse = idsOfDraft(draft);
  const { entry: ledger, at } = draft.ledger;
  const retired = new Set(draft.aliases.map(({ entry }) => `${entry.kind} ${entry.old}`));
  return idKinds.flatMap((kind) =>
    ledger[kind].flatMap((id, index) => {
      if (inUse[kind].includes(id) || retired.has(`${kind} ${id}`)) return [];
      // What is in use and was never published is most likely this one's new name.
      const fresh = inUse[kind].filter((one) => !ledger[kind].includes(one));
      const near = closest(id, fresh.length > 0 ? fresh : inUse[kind]);
      return [
        {
          ...at(kind, index),
          message: `the ${kind} “${id}” was published, and links to it would no longer land`,
          found: id,
          hint: [
            'Give it back its id. If it is gone for good, retire it with a line in aliases.yaml that',
            `names what takes its place (nearest: ${near}):\n `,
            `- { kind: ${kind}, old: ${id}, new: ${near} }`,
          ].join(' '),
        },
      ];
    }),
  );
};
