import edtf from 'edtf';

type ExtendedDate = ReturnType<typeof edtf>;

/** Months from 0 in which a season (21 spring to 24 winter) begins, in the north. */
const seasonStart = (season: number): number => 2 + (season - 21) * 3;

const boundsOf = (date: string): { min: number; max: number } => {
  const value: ExtendedDate = edtf(date);
  if (value.type !== 'Season') return value;
  const [year = 0, season = 21] = value.values;
  const start = seasonStart(season);
  return { min: Date.UTC(year, start), max: Date.UTC(year, start + 3) - 1 };
};

/** Milliseconds since 1970 of the first moment an EDTF date may mean; -Infinity where it is open. */
export const firstDay = (date: string): number => {
  const { min } = boundsOf(date);
  return Number.isFinite(min) ? min : Number.NEGATIVE_INFINITY;
};

/** Milliseconds since 1970 of the last moment an EDTF date may mean; Infinity where it is open. */
export const lastDay = (date: string): number => {
  const { max } = boundsOf(date);
  return Number.isFinite(max) ? max : Number.POSITIVE_INFINITY;
};
