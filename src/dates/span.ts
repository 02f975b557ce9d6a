import edtf from 'edtf';

/** A date, a season or a year, as the package edtf reads it. */
export type DateEnd = ReturnType<typeof edtf>;

/** What was read already: an edition asks for its dates many times, and reading one takes long. */
const read = new Map<string, DateEnd>();

const endOf = (part: string): DateEnd | undefined => {
  if (part === '..') return undefined;
  const end = read.get(part) ?? edtf(part);
  read.set(part, end);
  return end;
};

/**
 * The first and the last end of an EDTF interval; an open end is undefined. A single date is both ends.
 * Each end is read by itself: the package refuses intervals of one day, and ends of unlike precision.
 * @param date an EDTF date or interval
 */
export const endsOf = (date: string): [from: DateEnd | undefined, to: DateEnd | undefined] => {
  const [from = '', to] = date.split('/');
  return [endOf(from), endOf(to ?? from)];
};

/** Months from 0 in which a season (21 spring to 24 winter) begins, in the north. */
const seasonStart = (season: number): number => 2 + (season - 21) * 3;

const boundsOf = (end: DateEnd): { min: number; max: number } => {
  if (end.type !== 'Season') return end;
  const [year = 0, season = 21] = end.values;
  const start = seasonStart(season);
  return { min: Date.UTC(year, start), max: Date.UTC(year, start + 3) - 1 };
};

/** Milliseconds since 1970 of the first moment an EDTF date may mean; -Infinity where it is open. */
export const firstDay = (date: string): number => {
  const [from] = endsOf(date);
  return from ? boundsOf(from).min : Number.NEGATIVE_INFINITY;
};

/** Milliseconds since 1970 of the last moment an EDTF date may mean; Infinity where it is open. */
export const lastDay = (date: string): number => {
  const [, to] = endsOf(date);
  return to ? boundsOf(to).max : Number.POSITIVE_INFINITY;
};
