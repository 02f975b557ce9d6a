import type { Draft } from '../load/draft.ts';
import { idKinds, type Ledger } from '../schemas/ledger.ts';

interface Named {
  id: string;
}

/** All that has an id on the site, wherever it comes from. */
export interface Holder {
  sections: readonly Named[];
  paragraphs: readonly { number: number }[];
  notes: readonly Named[];
  terms: readonly Named[];
  events: readonly Named[];
  sources: readonly Named[];
  figures: readonly Named[];
  corrections: readonly Named[];
}

const names = (entries: readonly Named[] = []): string[] => entries.map(({ id }) => id);

/** The ids in use, by kind; a paragraph's is `p` and its number. */
export const idsOf = (holder: Holder): Ledger => ({
  section: names(holder.sections),
  paragraph: holder.paragraphs.map(({ number }) => `p${number}`),
  note: names(holder.notes),
  term: names(holder.terms),
  event: names(holder.events),
  source: names(holder.sources),
  figure: names(holder.figures),
  correction: names(holder.corrections),
});

const entries = <T>(located: readonly { entry: T }[] = []): T[] =>
  located.map(({ entry }) => entry);

/** The same of a draft. */
export const idsOfDraft = (draft: Draft): Ledger =>
  idsOf({
    sections: draft.meta.entry.sections,
    paragraphs: draft.paragraphs,
    notes: entries(draft.notes),
    terms: entries(draft.terms),
    events: entries(draft.events),
    sources: entries(draft.sources),
    figures: entries(draft.figures),
    corrections: entries(draft.corrections),
  });

/**
 * The ids in use that the ledger does not hold yet.
 * @returns one text for each, for example “note two-petitions”
 */
export const unpublished = (inUse: Ledger, ledger: Ledger): string[] =>
  idKinds.flatMap((kind) =>
    inUse[kind].filter((id) => !ledger[kind].includes(id)).map((id) => `${kind} ${id}`),
  );

/** The ledger with every id in use added at the end of its kind; nothing is taken out or moved. */
export const extended = (ledger: Ledger, inUse: Ledger): Ledger =>
  Object.fromEntries(
    idKinds.map((kind) => [kind, [...new Set([...ledger[kind], ...inUse[kind]])]]),
  ) as Ledger;
