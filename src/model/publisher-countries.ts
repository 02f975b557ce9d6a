import type { Statement } from '../schemas/cited-text.ts';
import type { Edition, Note, Source } from './edition.ts';
import { editorsLanguage, nameOf } from './languages.ts';
import {
  countStatements,
  type Entries,
  type Holder,
  holdersOf,
  isAlone,
  withStatements,
} from './reliance.ts';
import { type Count, tally, withRest } from './tally.ts';

type Sources = Pick<Edition, 'sources'>;

const { compare } = new Intl.Collator(editorsLanguage);

/** The countries of the publishers of some sources, the most frequent first; `unknown` have none on record. */
export const countriesOf = (
  { sources }: Sources,
  ids: readonly string[],
): { countries: Count[]; unknown: number } => {
  const own = sources.filter(({ id }) => ids.includes(id));
  const codes = own.flatMap(({ country }) => (country ? [country] : []));
  const countries = tally(codes.map((code) => nameOf(code, 'region')));
  return { countries, unknown: own.length - codes.length };
};

/** The code of the one country that all of some sources were first published in; else undefined, or not known. */
export const onlyCountry = ({ sources }: Sources, ids: readonly string[]): Source['country'] => {
  const codes = new Set(sources.filter(({ id }) => ids.includes(id)).map(({ country }) => country));
  return codes.size === 1 ? [...codes][0] : undefined;
};

/** What rests on sources first published in one country and nowhere else. */
export interface OneCountry {
  /** Undefined: each statement rests on a single source, and the country of its publisher is not on record. */
  code: string | undefined;
  name: string;
  /** The entries with those of their statements that do. */
  holders: Holder[];
  statements: number;
  /** How many of them rest on a single source. */
  alone: number;
  /** The notes that rest there as a whole. */
  notes: Holder[];
}

/**
 * Every statement that rests on a single source, or on several from one country, by country: the country
 * with the most statements first, the single sources of no country on record last.
 */
export const oneCountryOf = (edition: Entries & Sources): OneCountry[] => {
  const holders = holdersOf(edition);
  const homes = new Map(
    holders.flatMap(({ statements }) =>
      statements.map((one): [Statement, string | undefined] => [
        one,
        onlyCountry(edition, one.sources),
      ]),
    ),
  );
  const homeOfAll = ({ statements }: Holder): string | undefined =>
    onlyCountry(
      edition,
      statements.flatMap(({ sources }) => sources),
    );
  const groupOf = (code: string | undefined): OneCountry => {
    const own = withStatements(
      holders,
      (one) => homes.get(one) === code && (code !== undefined || isAlone(one)),
    );
    return {
      code,
      name: code ? nameOf(code, 'region') : 'Publisher’s country not on record',
      holders: own,
      statements: countStatements(own),
      alone: countStatements(withStatements(own, isAlone)),
      notes: holders.filter((one) => one.kind === 'note' && code && homeOfAll(one) === code),
    };
  };
  const codes = [...new Set(homes.values())].filter((code) => code !== undefined);
  return [
    ...codes.map(groupOf).sort((a, b) => b.statements - a.statements || compare(a.name, b.name)),
    ...[groupOf(undefined)].filter(({ statements }) => statements > 0),
  ];
};

/** Which countries the sources of each note come from, those of no country on record last. */
export const noteCountries = (
  edition: Sources & Pick<Edition, 'notes'>,
): { note: Note; countries: Count[] }[] =>
  edition.notes.map((note) => {
    const { countries, unknown } = countriesOf(edition, note.sources);
    const all = countries.reduce((sum, { count }) => sum + count, unknown);
    return { note, countries: withRest(countries, all, 'not on record') };
  });
