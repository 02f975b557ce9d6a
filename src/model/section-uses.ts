import type { Edition, Event, Section, Source, Term } from './edition.ts';
import { sourcesOf } from './links.ts';

/** What a section rests on, each list in the order of the edition. */
export interface SectionUses {
  terms: Term[];
  events: Event[];
  sources: Source[];
}

/**
 * The terms that a section marks or that its notes name, the events that its notes name or that bear
 * on its paragraphs, and every source of these, of its notes and of its figures.
 */
export const sectionUses = (edition: Edition, { paragraphs }: Section): SectionUses => {
  const notes = paragraphs.flatMap((paragraph) => paragraph.notes);
  const figures = paragraphs.flatMap((paragraph) => paragraph.figures);
  const numbers = paragraphs.map(({ number }) => number);
  const named = new Set([
    ...paragraphs.flatMap(({ marks }) =>
      marks.filter(({ type }) => type === 'term').map(({ id }) => id),
    ),
    ...notes.flatMap((note) => note.terms),
  ]);
  const terms = edition.terms.filter(({ id }) => named.has(id));
  const events = edition.events.filter(
    (event) =>
      notes.some((note) => note.events.includes(event.id)) ||
      event.paragraphs.some((number) => numbers.includes(number)),
  );
  return {
    terms,
    events,
    sources: sourcesOf(edition, [...notes, ...figures, ...terms, ...events]),
  };
};
