/** The part of citation-js (citation.js.org) that the build uses. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly object[] | object);
    format(format: string, options?: Record<string, unknown>): string;
  }
  export const plugins: {
    config: { get(plugin: '@bibtex'): { format: Record<string, boolean> } };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
