const gap = 8;
const edge = 16;

/** Puts the card under the word, above it where there is more room, and inside the window: never over it. */
const place = (card: HTMLElement, word: DOMRect): void => {
  const { scrollX, scrollY, innerHeight } = window;
  const width = document.documentElement.clientWidth;
  const below = innerHeight - word.bottom;
  card.style.maxHeight = `${Math.max(below, word.top) - 2 * gap}px`;
  const height = card.offsetHeight;
  const above = below < height + gap && word.top > below;
  card.style.top = `${scrollY + (above ? word.top - height - gap : word.bottom + gap)}px`;
  card.style.left = `${scrollX + Math.max(edge, Math.min(word.left, width - card.offsetWidth - edge))}px`;
};

/** The link whose card is open. */
let opener: HTMLElement | undefined;

/** The link that is pressed while its own card is open: the press closes the card, the click is not to reopen it. */
let pressed: HTMLElement | undefined;

addEventListener(
  'pointerdown',
  ({ target }) => {
    pressed = opener?.contains(target as Node) ? opener : undefined;
  },
  true,
);

/**
 * Opens a popover at a link, with the focus on it: in a small window its buttons may be out of sight.
 * It closes when the focus leaves it or its link is clicked again. When it closes, the focus goes back
 * to the link, unless the reader has put it elsewhere.
 */
export const openAt = (card: HTMLElement, link: HTMLElement): void => {
  const again = pressed === link;
  pressed = undefined;
  if (again) return;
  opener = link;
  // The source puts the card after the link in the order of Tab.
  card.showPopover({ source: link });
  place(card, link.getBoundingClientRect());
  card.tabIndex = -1;
  card.focus({ preventScroll: true });
  const leave = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget && !card.contains(relatedTarget as Node)) card.hidePopover();
  };
  const close = (event: ToggleEvent): void => {
    if (event.newState !== 'closed') return;
    opener = undefined;
    card.removeEventListener('focusout', leave);
    card.removeEventListener('toggle', close);
    if (card.contains(document.activeElement) || document.activeElement === document.body)
      link.focus({ preventScroll: true });
  };
  card.addEventListener('focusout', leave);
  card.addEventListener('toggle', close);
};
