import type { Statement } from '../schemas/cited-text.ts';
import { eventParts } from '../schemas/event.ts';
import { noteParts } from '../schemas/note.ts';
import { termParts } from '../schemas/term.ts';
import type { Edition, Source } from './edition.ts';

/** An entry that makes statements. */
export interface Holder {
  kind: 'note' | 'event' | 'term';
  id: string;
  /** Of a note. */
  number?: number;
  title: string;
  /** Those that sources carry; the editors' own are left out. */
  statements: Statement[];
}

/** What rests on a source. */
export interface Reliance {
  source: Source;
  /** How many statements it carries, of notes, terms and events. */
  statements: number;
  /** How many of them no other source carries. */
  alone: number;
}

/** The parts of an edition that make statements. */
export type Entries = Pick<Edition, 'notes' | 'events' | 'terms'>;

const carried = (parts: readonly { statements: Statement[] }[]): Statement[] =>
  parts.flatMap(({ statements }) => statements).filter(({ sources }) => sources.length > 0);

/** Every note, event and term with the statements that sources carry, each kind in its own order. */
export const holdersOf = ({ notes, events, terms }: Entries): Holder[] => [
  ...notes.map((note): Holder => {
    const { id, number, title } = note;
    return { kind: 'note', id, number, title, statements: carried(noteParts(note)) };
  }),
  ...events.map((event): Holder => {
    const { id, title } = event;
    return { kind: 'event', id, title, statements: carried(eventParts(event)) };
  }),
  ...terms.map((term): Holder => {
    const { id, term: title } = term;
    return { kind: 'term', id, title, statements: carried(termParts(term)) };
  }),
];

/** Whether one source carries it, and no other. */
export const isAlone = ({ sources }: Statement): boolean => new Set(sources).size === 1;

/** How many statements some entries make. */
export const countStatements = (holders: readonly Holder[]): number =>
  holders.reduce((sum, { statements }) => sum + statements.length, 0);

/** How many statements each source carries, in the order of their numbers. */
export const relianceOf = (edition: Entries & Pick<Edition, 'sources'>): Reliance[] => {
  const counts = new Map<string, { statements: number; alone: number }>();
  for (const statement of holdersOf(edition).flatMap(({ statements }) => statements))
    for (const id of new Set(statement.sources)) {
      const { statements, alone } = counts.get(id) ?? { statements: 0, alone: 0 };
      counts.set(id, { statements: statements + 1, alone: alone + Number(isAlone(statement)) });
    }
  return edition.sources.map((source) => ({
    source,
    ...(counts.get(source.id) ?? { statements: 0, alone: 0 }),
  }));
};

/** Those that carry the most, the most first, then by their numbers; none that carries nothing. */
export const mostRelied = (all: readonly Reliance[], limit: number): Reliance[] =>
  all
    .filter(({ statements }) => statements > 0)
    .sort((a, b) => b.statements - a.statements || a.source.number - b.source.number)
    .slice(0, limit);

/** The entries with those of their statements that a test lets through; none without one. */
export const withStatements = (
  holders: readonly Holder[],
  test: (statement: Statement) => boolean,
): Holder[] =>
  holders
    .map((holder) => ({ ...holder, statements: holder.statements.filter(test) }))
    .filter(({ statements }) => statements.length > 0);
