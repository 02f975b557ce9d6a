import edtf from 'edtf';

/** A date, a season or a year, as the package edtf reads it. */
export type DateEnd = ReturnType<typeof edtf>;

const endOf = (part: string): DateEnd | undefined => (part === '..' ? undefined : edtf(part));

/**
 * The first and the last end of an EDTF interval; an open end is undefined. A single date is both ends.
 * Each end is read by itself: the package refuses intervals of one day, and ends of unlike precision.
 * @param date an EDTF date or interval
 */
export const endsOf = (date: string): [from: DateEnd | undefined, to: DateEnd | undefined] => {
  const [from = '', to] = date.split('/');
  return [endOf(from), endOf(to ?? from)];
};
