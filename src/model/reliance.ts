import type { Statement } from '../schemas/cited-text.ts';
import { eventParts } from '../schemas/event.ts';
import { noteParts } from '../schemas/note.ts';
import { termParts } from '../schemas/term.ts';
import type { Edition, Source } from './edition.ts';
import { nameOf } from './languages.ts';
import { tally } from './tally.ts';

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

type Entries = Pick<Edition, 'notes' | 'events' | 'terms'>;

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

/** How many statements each source carries, in the order of their numbers. */
export const relianceOf = (edition: Entries & Pick<Edition, 'sources'>): Reliance[] => {
  const counts = new Map<string, { statements: number; alone: number }>();
  for (const { sources } of holdersOf(edition).flatMap(({ statements }) => statements))
    for (const id of new Set(sources)) {
      const before = counts.get(id) ?? { statements: 0, alone: 0 };
      const alone = new Set(sources).size === 1 ? 1 : 0;
      counts.set(id, { statements: before.statements + 1, alone: before.alone + alone });
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

/** The countries of the publishers of some sources, the most frequent first; `unknown` have none on record. */
export const countriesOf = (
  { sources }: Pick<Edition, 'sources'>,
  ids: readonly string[],
): { countries: { value: string; count: number }[]; unknown: number } => {
  const own = sources.filter(({ id }) => ids.includes(id));
  const codes = own.flatMap(({ country }) => (country ? [country] : []));
  const countries = tally(codes.map((code) => nameOf(code, 'region')));
  return { countries, unknown: own.length - codes.length };
};

/** The one country that all of some sources were first published in; undefined where it is not one, or not known. */
export const onlyCountry = (
  edition: Pick<Edition, 'sources'>,
  ids: readonly string[],
): string | undefined => {
  const { countries, unknown } = countriesOf(edition, ids);
  return countries.length === 1 && unknown === 0 ? countries[0]?.value : undefined;
};

/** The entries with those of their statements that a test lets through; none without one. */
export const withStatements = (
  holders: readonly Holder[],
  test: (statement: Statement) => boolean,
): Holder[] =>
  holders
    .map((holder) => ({ ...holder, statements: holder.statements.filter(test) }))
    .filter(({ statements }) => statements.length > 0);

/** Whether one source carries it, and no other. */
export const isAlone = ({ sources }: Statement): boolean => new Set(sources).size === 1;

/** A country, and what rests on sources first published there and nowhere else. */
export interface OneCountry {
  country: string;
  notes: Holder[];
  /** How many statements of notes, events and terms. */
  statements: number;
}

/** What rests on one country's publishers, the country with the most statements first. */
export const oneCountryOf = (edition: Entries & Pick<Edition, 'sources'>): OneCountry[] => {
  const holders = holdersOf(edition);
  const homes = holders.flatMap(({ statements }) =>
    statements.flatMap(({ sources }) => onlyCountry(edition, sources) ?? []),
  );
  const notes = holders.filter(({ kind }) => kind === 'note');
  const homeOf = ({ statements }: Holder): string | undefined =>
    onlyCountry(
      edition,
      statements.flatMap(({ sources }) => sources),
    );
  return tally(homes).map(({ value, count }) => ({
    country: value,
    notes: notes.filter((note) => homeOf(note) === value),
    statements: count,
  }));
};
