import type { Located } from '../load/collection.ts';
import type { Draft } from '../load/draft.ts';
import { suggest } from '../load/nearest.ts';
import type { Problem } from '../load/problem.ts';
import { wordsChanged } from './author-words.ts';
import { brokenReferences } from './broken-references.ts';
import { type Referable, type Reference, references } from './references.ts';
import { renames } from './renames.ts';
import { strayMarks } from './stray-marks.ts';

const ids = (entries: readonly Located<{ id: string }>[]) => entries.map(({ entry }) => entry.id);

const knownIds = (draft: Draft): Record<Referable, string[]> => ({
  term: ids(draft.terms),
  event: ids(draft.events),
  source: ids(draft.sources),
  note: ids(draft.notes),
  figure: ids(draft.figures),
  strand: draft.meta.entry.strands.map((strand) => strand.id),
  paragraph: draft.paragraphs.map(({ number }) => String(number)),
});

/** Whether what is named may be there, in a part that is broken and told of already. */
const mayBeLost = (draft: Draft, { kind, id }: Reference): boolean => {
  const { lost } = draft;
  if (kind === 'paragraph') return lost.essay || wordsChanged(draft);
  if (kind === 'strand') return lost.meta.has('strands');
  return lost.kinds.has(kind) || lost.ids[kind].has(id);
};

/** What is named and not there, each thing once with all the places that name it. */
export const unknownReferences = (draft: Draft): (Reference & { others: number })[] => {
  const known = knownIds(draft);
  const sets = Object.fromEntries(
    Object.entries(known).map(([kind, all]) => [kind, new Set(all)]),
  ) as Record<Referable, Set<string>>;
  const renamed = new Set(renames(draft).map(({ kind, old }) => `${kind} ${old}`));
  const groups = new Map<string, Reference & { others: number }>();
  for (const reference of [...references(draft), ...brokenReferences(draft)]) {
    const { kind, id } = reference;
    const key = `${kind} ${id}`;
    if (sets[kind].has(id) || renamed.has(key) || mayBeLost(draft, reference)) continue;
    const before = groups.get(key);
    if (before) before.others += 1;
    else groups.set(key, { ...reference, others: 0 });
  }
  return [...groups.values()];
};

/** Every id that is named exists. */
export const unknownIds = (draft: Draft): Problem[] => {
  const known = knownIds(draft);
  // What a mark of the essay means by an id, everything else that names the id means too.
  const meant = new Map(strayMarks(draft).map((mark) => [`${mark.type} ${mark.id}`, mark.meant]));
  return unknownReferences(draft).map(({ kind, id, place, others }) => {
    const one = meant.get(`${kind} ${id}`);
    const published =
      kind !== 'strand' && kind !== 'paragraph' && draft.ledger.entry[kind].includes(id);
    const also =
      others > 0 ? ` ${others} more ${others === 1 ? 'place names' : 'places name'} it.` : '';
    const advice = published
      ? `It was published: bring the ${kind} back, or retire its id in aliases.yaml and take it out here.`
      : one === undefined
        ? (suggest(id, known[kind]) ?? `Name a ${kind} that is there, or add this one.`)
        : `Did you mean ${one}?`;
    return {
      ...place,
      rule: 'unknown-id',
      message: `no ${kind} has this id`,
      found: id,
      hint: `${advice}${also}`,
    };
  });
};
