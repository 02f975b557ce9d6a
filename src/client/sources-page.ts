import { byId } from './page.ts';

/** The address of the script of the list of sources; it is put in when this one is bundled. */
declare const SOURCES: string;

/**
 * Fetches what only the page of the sources needs. Until it is there the page waits for it where the
 * controls stand; where it does not come, the list and its index are as they are without script.
 */
export const startSources = (): void => {
  const tools = byId('UI-find')?.closest('form');
  if (!tools) return;
  const fetchScript: Promise<typeof import('./sources.ts')> = import(SOURCES);
  fetchScript.then(
    ({ start }) => {
      start();
      tools.classList.add('here');
    },
    () => {},
  );
};
