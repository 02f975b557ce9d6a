import preferences from '../client/preferences.js?raw';

/** Runs before the first paint: the reader's own choices, where any were kept. */
export const preferencesScript: string = preferences
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .replace(/\s+/g, ' ')
  .trim();
