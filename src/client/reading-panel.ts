import { holdCard, leaveCard } from './card-place.ts';
import { on } from './page.ts';

/** Keeps the reading panel at its button and inside what is seen, as long as it is open. */
export const holdPanel = (): void => {
  on(
    'toggle',
    (event) => {
      const panel = event.target as HTMLElement;
      if (!panel.matches('#UI-comfort')) return;
      const button = document.querySelector<HTMLElement>('.comfort');
      if ((event as ToggleEvent).newState === 'open' && button) holdCard(panel, button);
      else leaveCard(panel);
    },
    true,
  );
};
