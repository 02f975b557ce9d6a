/* Names that stand in the page many times: short ones for what every file would otherwise spell out. */

/** The choices of the reader, and whether scripts run: data attributes of the root element. */
export const root: DOMStringMap = document.documentElement.dataset;

export const on: typeof addEventListener = addEventListener;

export const all = <Kind extends HTMLElement>(selector: string): NodeListOf<Kind> =>
  document.querySelectorAll<Kind>(selector);

export const byId = (id: string): HTMLElement | null => document.getElementById(id);
