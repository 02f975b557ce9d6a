/** The part of the package edtf that the site uses. */
declare module 'edtf' {
  interface ExtendedDate {
    type: 'Date' | 'Season' | 'Year' | 'Interval' | 'Set' | 'List' | 'Decade' | 'Century';
    /** Year, month from 0 (a season: 21 to 24), day. */
    values: number[];
    /** Milliseconds since 1970; not finite where the date is open. */
    min: number;
    max: number;
    approximate?: { value: number };
    uncertain?: { value: number };
    /** The ends of an interval: a date, null where unknown, an infinity where open. */
    lower?: ExtendedDate | number | null;
    upper?: ExtendedDate | number | null;
  }
  export function parse(text: string): object;
  export default function edtf(text: string): ExtendedDate;
}
