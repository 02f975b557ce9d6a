import { fetchScript } from './fetch-script.ts';
import type { Layers } from './present.ts';
import { notLoaded, tell } from './timeline-status.ts';

/** The address of the script that shows one event at a time; it is put in when this one is bundled. */
declare const PRESENT: string;

type Script = typeof import('./present.ts');

let script: Promise<Script> | undefined;
let waiting = false;

/** Shows one event at a time. Of clicks that come while it is fetched one is answered. */
export const presentEvents = async (events: () => HTMLElement[], layers: Layers): Promise<void> => {
  if (waiting) return;
  waiting = true;
  script ??= fetchScript<Script>(PRESENT);
  try {
    const { present } = await script;
    tell('');
    present(events(), layers);
  } catch {
    script = undefined;
    tell(notLoaded);
  }
  waiting = false;
};
