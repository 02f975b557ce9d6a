import { closeLayer, openLayer } from './layers.ts';
import { byId, on, root } from './page.ts';

/** The address of the script of the timeline; it is put in when this one is bundled. */
declare const TIMELINE: string;

const isHere = (): boolean => root['view'] === '' || root['view'] === 'chosen';

/** Fetches the script once; where it does not come, everything is shown, and it is tried again. */
const load = async (): Promise<void> => {
  try {
    const script: typeof import('./timeline.ts') = await import(TIMELINE);
    if (!isHere()) script.start({ openLayer, closeLayer });
  } catch (error) {
    delete root['view'];
    throw error;
  }
};

/**
 * Fetches what the page of the timeline needs more than others: at once where the address holds a choice,
 * else when the reader reaches for the overview or the choice. A click that came before it is repeated.
 */
export const startTimeline = (): void => {
  if (!byId('UI-view')) return;
  const reach = ({ target, type }: Event): void => {
    if (isHere() || !(target as Element).closest?.('.view,.overview')) return;
    load().then(
      () => {
        if (type === 'click' && (target as Element).closest('button,.cell'))
          target?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      },
      // The next reach is the next try.
      () => {},
    );
  };
  for (const type of ['pointerover', 'focusin', 'change', 'click']) on(type, reach);
  if (!location.search) return;
  root['view'] = 'wait';
  load().catch(() => {});
};
