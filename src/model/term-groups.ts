import type { TermEntry } from '../schemas/term.ts';
import {
  type TermCategoryName as Category,
  termCategories,
  termCategoryTable,
} from '../schemas/term-categories.ts';

const labels = {
  people: 'People',
  groups: 'Groups',
  places: 'Places',
  documents: 'Documents',
  words: 'Words',
};

/** What readers look for: the kinds of terms, in the order of the index, each with the categories in it. */
export const termKinds: readonly { id: string; label: string; categories: Category[] }[] =
  Object.entries(labels).map(([id, label]) => ({
    id,
    label,
    categories: termCategories.filter((name) => termCategoryTable[name].kind === id),
  }));

/** The letter a term is filed under, a capital without accents; `#` where it has no letter. */
export const letterOf = ({ term }: Pick<TermEntry, 'term'>): string =>
  /\p{L}/u.exec(term.normalize('NFD'))?.[0].toUpperCase() ?? '#';

/** Terms by their letters; a letter without terms is left out. */
export const byLetter = <Of extends Pick<TermEntry, 'term'>>(
  terms: readonly Of[],
): { letter: string; terms: Of[] }[] =>
  [...Map.groupBy(terms, letterOf)].map(([letter, filed]) => ({ letter, terms: filed }));

/** Terms by their kinds; a kind without terms is left out. */
export const byKind = <Of extends Pick<TermEntry, 'category'>>(
  terms: readonly Of[],
): { id: string; label: string; terms: Of[] }[] =>
  termKinds
    .map(({ id, label, categories }) => ({
      id,
      label,
      terms: terms.filter(({ category }) => categories.includes(category)),
    }))
    .filter((kind) => kind.terms.length > 0);

/** The terms whose name itself is disputed. */
export const inDispute = <Of extends Pick<TermEntry, 'namings'>>(terms: readonly Of[]): Of[] =>
  terms.filter(({ namings }) => namings);

/** Terms in the order of their page: those whose name is disputed come first. */
export const asListed = <Of extends Pick<TermEntry, 'namings'>>(terms: readonly Of[]): Of[] => [
  ...inDispute(terms),
  ...terms.filter(({ namings }) => !namings),
];
