/** The part of the package edtf that the site uses: dates that are no intervals. */
declare module 'edtf' {
  interface ExtendedDate {
    type: 'Date' | 'Season' | 'Year' | 'Set' | 'List' | 'Decade' | 'Century';
    /** Year, month from 0 (a season: 21 to 24), day. */
    values: number[];
    /** Milliseconds since 1970. */
    min: number;
    max: number;
    approximate?: { value: number };
    uncertain?: { value: number };
  }
  export default function edtf(text: string): ExtendedDate;
}
