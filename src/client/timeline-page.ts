import { fetchScript } from './fetch-script.ts';
import { closeLayer, openLayer } from './layers.ts';
import { byId, on, root } from './page.ts';
import { notLoaded, tell } from './timeline-status.ts';

/** The address of the script of the timeline; it is put in when this one is bundled. */
declare const TIMELINE: string;

const isHere = (): boolean => root['view'] === '' || root['view'] === 'chosen';

let coming: Promise<void> | undefined;

/** Fetches the script once; where it does not come, everything is shown, and the next call is a new try. */
const load = (): Promise<void> => {
  coming ??= fetchScript<typeof import('./timeline.ts')>(TIMELINE)
    .then(({ start }) => start({ openLayer, closeLayer }))
    .catch((error) => {
      coming = undefined;
      delete root['view'];
      throw error;
    });
  return coming;
};

/**
 * Fetches what the page of the timeline needs more than others: at once where the address holds a choice,
 * else when the reader reaches for the overview or the choice. A click that came before it is repeated;
 * one that it did not come for is answered so.
 */
export const startTimeline = (): void => {
  if (!byId('UI-view')) return;
  const reach = ({ target, type }: Event): void => {
    const reached = target as Element;
    if (isHere() || !reached.closest?.('.view,.overview')) return;
    const click = type === 'click' && reached.closest('button,.cell');
    load().then(
      () => {
        if (click) reached.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      },
      () => {
        if (click || type === 'change') tell(notLoaded);
      },
    );
  };
  for (const type of ['pointerover', 'focusin', 'change', 'click']) on(type, reach);
  if (!/[?&](from|to|strand|paragraph)=/.test(location.search)) return;
  root['view'] = 'wait';
  load().catch(() => tell('The choice in the address did not load: everything is shown.'));
};
