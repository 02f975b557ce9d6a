import type { Edition, Event, Figure, Note, Paragraph, Source, Term } from './edition.ts';

/** What rests on a source. */
export interface Citations {
  notes: Note[];
  terms: Term[];
  events: Event[];
  figures: Figure[];
}

/** Everything that cites a source. */
export const citationsOf = (edition: Edition, source: string): Citations => ({
  notes: edition.notes.filter(({ sources }) => sources.includes(source)),
  terms: edition.terms.filter(({ sources }) => sources.includes(source)),
  events: edition.events.filter(({ sources }) => sources.includes(source)),
  figures: edition.figures.filter(({ sources }) => sources.includes(source)),
});

/** Everywhere a term is used: paragraphs where it is marked, notes and events that name it. */
export const usesOf = (
  edition: Edition,
  term: string,
): { paragraphs: Paragraph[]; notes: Note[]; events: Event[] } => ({
  paragraphs: edition.paragraphs.filter(({ marks }) =>
    marks.some(({ type, id }) => type === 'term' && id === term),
  ),
  notes: edition.notes.filter(({ terms }) => terms.includes(term)),
  events: edition.events.filter(({ terms }) => terms.includes(term)),
});

/** The notes that an event belongs to. */
export const notesOf = (edition: Edition, event: string): Note[] =>
  edition.notes.filter(({ events }) => events.includes(event));

/** The sources that any of the entries cites, in the order of their numbers. */
export const sourcesOf = (
  { sources }: Pick<Edition, 'sources'>,
  entries: readonly { sources: readonly string[] }[],
): Source[] => {
  const cited = new Set(entries.flatMap((entry) => entry.sources));
  return sources.filter(({ id }) => cited.has(id));
};
