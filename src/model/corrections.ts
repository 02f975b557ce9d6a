import type { Correction } from '../schemas/correction.ts';
import { type EditionPart, editionParts } from '../schemas/edition-parts.ts';
import type { Edition } from './edition.ts';
import { publisherOf } from './source-line.ts';

type Target = Correction['target'];

/** What was done to an entry, as it is told at the entry and in the lists. */
export const changeLabels: Record<Correction['kind'], string> = {
  change: 'changed',
  addition: 'added',
  wording: 'reworded',
};

/** The corrections of one entry, the newest first; those of the edition whatever part of it they are of. */
export const correctionsOf = (edition: Edition, target: Target, id: string): Correction[] =>
  edition.corrections.filter(
    (one) => one.target === target && (target === 'edition' || one['target-id'] === id),
  );

/** Corrections of one kind that were made on one day. */
export interface ChangesOfDay {
  date: string;
  kind: Correction['kind'];
  changes: Correction[];
}

/** The corrections of one entry, those of one day and kind together, the newest first. */
export const changesByDay = (edition: Edition, target: Target, id: string): ChangesOfDay[] => {
  const days = new Map<string, ChangesOfDay>();
  for (const one of correctionsOf(edition, target, id)) {
    const { date, kind } = one;
    const key = `${date} ${kind}`;
    const day = days.get(key) ?? { date, kind, changes: [] };
    day.changes.push(one);
    days.set(key, day);
  }
  return [...days.values()];
};

const groupNames: Record<Target, string> = {
  edition: 'The edition',
  section: 'Sections',
  paragraph: 'The op-ed',
  note: 'Notes',
  figure: 'Figures',
  event: 'Timeline',
  term: 'Glossary',
  source: 'Sources',
  page: 'Pages',
};

/** What was corrected on one day, by what it stands at. */
export interface DayOfCorrections {
  date: string;
  groups: { name: string; corrections: Correction[] }[];
}

/** All corrections, the newest day first, each day's in the order of the site. */
export const correctionDays = ({ corrections }: Pick<Edition, 'corrections'>): DayOfCorrections[] =>
  [...new Set(corrections.map(({ date }) => date))].map((date) => ({
    date,
    groups: (Object.keys(groupNames) as Target[]).flatMap((target) => {
      const own = corrections.filter((one) => one.date === date && one.target === target);
      return own.length > 0 ? [{ name: groupNames[target], corrections: own }] : [];
    }),
  }));

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** What was corrected, as readers know it: “Note 3: The office opened again”. */
export const correctedName = (edition: Edition, correction: Correction): string => {
  const { target, 'target-id': id } = correction;
  const named = <T extends { id: string }>(entries: readonly T[]): T | undefined =>
    entries.find((one) => one.id === id);
  const note = named(edition.notes);
  const section = named(edition.sections);
  const source = named(edition.sources);
  const names: Record<Target, string | undefined> = {
    note: note && `Note ${note.number}: ${note.title}`,
    term: named(edition.terms)?.term,
    event: named(edition.events)?.title,
    paragraph: `Paragraph ${id.slice(1)}`,
    section: section && `Section ${section.number}: ${section.title}`,
    figure: named(edition.figures)?.title,
    source: source && `Source ${source.number}: ${publisherOf(source)}`,
    page: capital(id),
    edition: ['This edition', editionParts[id as EditionPart]].filter(Boolean).join(': '),
  };
  return names[target] ?? id;
};
