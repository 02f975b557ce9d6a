import { all, on } from './page.ts';

/** Says how many events the filter of the timeline leaves, whenever it changes. */
export const announceFilter = (): void => {
  const status = document.querySelector('.filter [role=status]');
  if (!status) return;
  on('change', ({ target }) => {
    if (!(target as Element).closest('.filter')) return;
    const events = [...all('.event')];
    const shown = events.filter(({ offsetParent }) => offsetParent).length;
    status.textContent = `${shown} of ${events.length} events shown`;
  });
};
