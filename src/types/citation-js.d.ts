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
