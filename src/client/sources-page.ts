import { fetchScript } from './fetch-script.ts';
import { byId, on } from './page.ts';

/** The address of the script of the list of sources; it is put in when this one is bundled. */
declare const SOURCES: string;

/**
 * Fetches what only the page of the sources needs. Until it is there the page waits for it where the
 * controls stand; where it does not come, the list and its index are as they are without script, and it
 * is asked for again when the reader touches the page or the network is back.
 */
export const startSources = (): void => {
  const tools = byId('UI-find')?.closest('form');
  if (!tools) return;
  let waiting = false;
  const load = (): void => {
    if (waiting) return;
    waiting = true;
    fetchScript<typeof import('./sources.ts')>(SOURCES).then(
      ({ start }) => {
        start();
        tools.classList.add('here');
      },
      () => {
        waiting = false;
      },
    );
  };
  for (const type of ['pointerdown', 'keydown', 'online']) on(type, load);
  load();
};
