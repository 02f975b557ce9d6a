import { all, on } from './page.ts';

/** Closes a menu of the bar when one of its links is followed inside the page. */
export const closeMenus = (): void => {
  on('click', ({ target }) => {
    (target as Element).closest('nav.drop a')?.closest<HTMLElement>('.drop')?.hidePopover?.();
  });
};

/** Says of links that open a dialog, as they do from now on, that they do. */
export const nameDialogs = (): void => {
  for (const link of all('a[data-term],.permalink')) link.setAttribute('aria-haspopup', 'dialog');
};
