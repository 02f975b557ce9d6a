import { sourceKinds } from '../schemas/source.ts';
import type { Source } from './edition.ts';
import { editorsLanguage, nameOf } from './languages.ts';
import type { Reliance } from './reliance.ts';

/** Sources that have something in common, in the order in which they are shown. */
interface Group {
  name: string;
  sources: Source[];
}

/** A way to put the sources in order. */
export interface SourceOrder {
  /** As the address says it: `?sort=country`. */
  id: string;
  /** What it goes by: “country”. */
  label: string;
  groups: Group[];
}

/** What stands last, whatever it is compared with. */
const unknown = {
  country: 'Publisher’s country not on record',
  date: 'Undated in the copy seen',
};

const { compare } = new Intl.Collator(editorsLanguage);

const grouped = <Of extends { source: Source }>(
  all: readonly Of[],
  nameOf: (one: Of) => string,
  before: (a: string, b: string) => number,
): Group[] => {
  const names = [...new Set(all.map(nameOf))].sort(before);
  return names.map((name) => ({
    name,
    sources: all.filter((one) => nameOf(one) === name).map(({ source }) => source),
  }));
};

/** In alphabetical order, with one name last. */
const lastOf =
  (last: string) =>
  (a: string, b: string): number =>
    Number(a === last) - Number(b === last) || compare(a, b);

const bands: [least: number, name: string][] = [
  [10, '10 statements or more'],
  [5, '5 to 9 statements'],
  [3, '3 or 4 statements'],
  [2, '2 statements'],
  [1, '1 statement'],
  [0, 'No statement'],
];
const bandOf = ({ statements }: Reliance): string =>
  bands.find(([least]) => statements >= least)?.[1] ?? '';
const places = new Map(bands.map(([, name], index) => [name, index]));

/** The sources by publisher, country, kind, date, and how much rests on them. */
export const sourceOrders = (all: readonly Reliance[]): SourceOrder[] => {
  const byDate = all.toSorted((a, b) => compare(a.source.issued ?? '', b.source.issued ?? ''));
  const byWeight = all.toSorted((a, b) => b.statements - a.statements);
  const country = ({ source }: Reliance): string =>
    source.country ? nameOf(source.country, 'region') : unknown.country;
  const year = ({ source }: Reliance): string => source.issued?.slice(0, 4) ?? unknown.date;
  const kinds: readonly string[] = sourceKinds;
  return [
    {
      id: 'publisher',
      label: 'publisher',
      groups: grouped(all, ({ source }) => source['container-title'], compare),
    },
    { id: 'country', label: 'country', groups: grouped(all, country, lastOf(unknown.country)) },
    {
      id: 'kind',
      label: 'kind',
      groups: grouped(
        all,
        ({ source }) => source.kind,
        (a, b) => kinds.indexOf(a) - kinds.indexOf(b),
      ),
    },
    { id: 'date', label: 'date', groups: grouped(byDate, year, lastOf(unknown.date)) },
    {
      id: 'weight',
      label: 'what rests on it',
      groups: grouped(byWeight, bandOf, (a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)),
    },
  ];
};
