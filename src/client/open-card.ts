import { holdCard, leaveCard, openLink } from './card-place.ts';
import { on } from './page.ts';

/** The link that is pressed while its own card is open: the press closes the card, the click is not to reopen it. */
let pressed: HTMLElement | undefined;

/**
 * Opens a popover at a link, with the focus on it: in a small window its buttons may be out of sight.
 * It closes when the focus leaves it or its link is clicked again. When it closes, the focus goes back
 * to the link, unless the reader has put it elsewhere.
 * @returns false in a browser without popovers
 */
export const openAt = (card: HTMLElement, link: HTMLElement): boolean => {
  if (!card.showPopover) return false;
  const open = card.matches(':popover-open');
  // A card that was closed a moment ago is still held.
  const again = pressed === link || (open && openLink() === link);
  pressed = undefined;
  if (open) card.hidePopover();
  if (!again) {
    // The source puts the card after the link in the order of Tab.
    card.showPopover({ source: link });
    holdCard(card, link);
    card.tabIndex = -1;
    card.focus({ preventScroll: true });
  }
  return true;
};

/** Sees to it that cards close as they should. */
export const startCards = (): void => {
  on(
    'pointerdown',
    ({ target }) => {
      const link = openLink();
      pressed = link?.contains(target as Node) ? link : undefined;
    },
    true,
  );
  on('focusout', ({ target, relatedTarget }) => {
    const card = (target as Element).closest<HTMLElement>('.card');
    if (card && relatedTarget && !card.contains(relatedTarget as Node)) card.hidePopover();
  });
  on(
    'toggle',
    (event) => {
      const card = event.target as HTMLElement;
      if (!card.matches('.card') || (event as ToggleEvent).newState !== 'closed') return;
      const { activeElement } = document;
      const link = leaveCard(card);
      if (card.contains(activeElement) || activeElement === document.body)
        link?.focus({ preventScroll: true });
    },
    true,
  );
};
