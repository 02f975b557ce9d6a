import type { Located } from '../load/collection.ts';
import type { Draft } from '../load/draft.ts';

/** An entry that an editor may mark as a draft. */
interface Drafted {
  id: string;
  draft?: boolean | undefined;
}

/** The lists of entries that may be drafts, by what one of them is. */
const lists = ({ notes, terms, events, sources, figures, corrections }: Draft) => ({
  note: notes,
  term: terms,
  event: events,
  source: sources,
  figure: figures,
  correction: corrections,
});

/** What may be a draft. */
export type DraftKind = keyof ReturnType<typeof lists>;

/** Every entry that is marked as a draft, by its kind. */
export const draftsIn = (draft: Draft): Record<DraftKind, Located<Drafted>[]> =>
  Object.fromEntries(
    Object.entries(lists(draft)).map(([kind, all]) => [
      kind,
      (all as Located<Drafted>[]).filter(({ entry }) => entry.draft === true),
    ]),
  ) as Record<DraftKind, Located<Drafted>[]>;

const kept = <T extends Drafted>(all: Located<T>[]): Located<T>[] =>
  all.filter(({ entry }) => entry.draft !== true);

/**
 * What of the content a build publishes: everything but the entries that are drafts. Where the essay marks
 * one of them its words are plain.
 */
export const withoutDrafts = (draft: Draft): Draft => {
  const { note, term } = draftsIn(draft);
  const marked = new Set([
    ...note.map(({ entry }) => `note ${entry.id}`),
    ...term.map(({ entry }) => `term ${entry.id}`),
  ]);
  return {
    ...draft,
    paragraphs: draft.paragraphs.map((paragraph) => ({
      ...paragraph,
      marks: paragraph.marks.filter(({ type, id }) => !marked.has(`${type} ${id}`)),
    })),
    notes: kept(draft.notes),
    terms: kept(draft.terms),
    events: kept(draft.events),
    sources: kept(draft.sources),
    figures: kept(draft.figures),
    corrections: kept(draft.corrections),
  };
};
