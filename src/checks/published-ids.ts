import type { Draft } from '../load/draft.ts';
import { nearest } from '../load/nearest.ts';
import type { Problem } from '../load/problem.ts';
import { idsOfDraft } from '../model/ids.ts';
import { type IdKind, idKinds } from '../schemas/ledger.ts';
import { needlessAliases } from './aliases.ts';
import { wordsChanged } from './author-words.ts';
import { references } from './references.ts';
import { renames } from './renames.ts';

/** Whether something published may only seem to be gone, because of what is told already. */
const isTold = (draft: Draft) => {
  const { lost } = draft;
  const changed = lost.essay || wordsChanged(draft);
  const told = new Set([
    ...draft.aliases.map(({ entry }) => `${entry.kind} ${entry.old}`),
    ...renames(draft).map(({ kind, old }) => `${kind} ${old}`),
    ...references(draft).map(({ kind, id }) => `${kind} ${id}`),
  ]);
  return (kind: IdKind, id: string): boolean => {
    if (told.has(`${kind} ${id}`) || lost.kinds.has('alias') || lost.words.has(id)) return true;
    if (kind === 'paragraph') return changed;
    // A section whose paragraphs are all missing is told by them.
    if (kind === 'section')
      return (
        lost.essay ||
        lost.meta.has('sections') ||
        (changed && (draft.record.paragraphs ?? []).some(({ section }) => section === id))
      );
    return lost.kinds.has(kind) || lost.ids[kind].has(id);
  };
};

/** Every id ever published still leads somewhere: it is in use, or an alias takes its place. */
export const publishedIds = (draft: Draft): Problem[] => {
  const inUse = idsOfDraft(draft);
  const { entry: ledger, at } = draft.ledger;
  const told = isTold(draft);
  return idKinds.flatMap((kind) => {
    const used = new Set(inUse[kind]);
    const gone = ledger[kind].filter((id) => !used.has(id) && !told(kind, id));
    // An alias of another id than the one that is gone is told where it stands.
    const wrong = needlessAliases(draft).filter(({ entry }) => entry.kind === kind);
    if (wrong.length >= gone.length) return [];
    return gone.flatMap((id): Problem[] => {
      const index = ledger[kind].indexOf(id);
      const near = nearest(id, inUse[kind]) ?? inUse[kind][0] ?? '…';
      return [
        {
          ...at(kind, index),
          rule: 'published-id-gone',
          message: `the ${kind} “${id}” was published, and links to it would no longer land`,
          found: id,
          hint: [
            'Give it back its id. If it is gone for good, retire it with a line in aliases.yaml that',
            `names what takes its place (nearest: ${near}):\n `,
            `- { kind: ${kind}, old: ${id}, new: ${near} }`,
          ].join(' '),
        },
      ];
    });
  });
};
