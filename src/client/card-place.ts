import { on } from './page.ts';

/** Between a card and its word, and between a card and the edge of what is seen. */
const gap = 8;
const edge = 16;
/** A card that has less room than this beside its word lies over it. */
const least = 128;

interface Held {
  card: HTMLElement;
  /** The link or button that it belongs to. */
  link: HTMLElement;
  /** Whether the reader saw the link when the window was last at rest. */
  seen: boolean;
}
let held: Held | undefined;

/** What the reader sees of the page, in the coordinates of the window: with pinch zoom, a part of it. */
const seenPart = (): DOMRect => {
  const { clientWidth, clientHeight } = document.documentElement;
  const {
    offsetLeft = 0,
    offsetTop = 0,
    width = clientWidth,
    height = clientHeight,
  } = visualViewport ?? {};
  return new DOMRect(offsetLeft, offsetTop, Math.min(width, clientWidth), height);
};

const isIn = (seen: DOMRect, word: DOMRect): boolean =>
  word.bottom > seen.top && word.top < seen.bottom;

const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, most));

/**
 * Puts the open card under its word, above it where there is more room, inside what is seen, and not
 * over the word unless there is no room beside it. A card whose word is out of sight goes with it.
 */
export const placeCard = (): void => {
  if (!held) return;
  const { card, link } = held;
  const { style } = card;
  const seen = seenPart();
  const word = link.getBoundingClientRect();
  const above = Math.min(word.top - seen.top, seen.height);
  const below = Math.min(seen.bottom - word.bottom, seen.height);
  const room = Math.max(above, below) - 2 * gap;
  const tight = room < least;
  // In the margin of the essay it stays in the margin.
  const sheet = matchMedia('(min-width:75rem)').matches && link.closest('.note');
  const lane = sheet ? sheet.getBoundingClientRect() : undefined;
  style.width = lane ? `${lane.width + 2 * gap}px` : '';
  // Its own width is that of a card at the left edge: further right it would be squeezed.
  style.inset = '0 auto auto 0';
  style.margin = '0';
  style.maxWidth = `${seen.width - 2 * edge}px`;
  style.maxHeight = `${tight ? seen.height - 2 * gap : room}px`;
  const { offsetWidth, offsetHeight } = card;
  const over = below < offsetHeight + gap && above > below;
  const y = over ? word.top - offsetHeight - gap : word.bottom + gap;
  const x = clamp(
    lane ? lane.left - gap : word.left,
    seen.left + edge,
    seen.right - offsetWidth - edge,
  );
  const stays = getComputedStyle(card).position === 'fixed';
  const inside = clamp(y, seen.top + gap, seen.bottom - offsetHeight - gap);
  style.left = `${x + (stays ? 0 : scrollX)}px`;
  style.top = `${(stays || isIn(seen, word) ? inside : y) + (stays ? 0 : scrollY)}px`;
};

/** Until when what is seen of the page may still move by itself: a zoom moves it a moment after its size. */
let unsettled = 0;

const settle = (): void => {
  unsettled = performance.now() + 400;
  placeCard();
};

const again = (): void => {
  // The reader who turns the device keeps the word, and the card with it.
  if (held?.seen && held.card.matches('.card')) held.link.scrollIntoView({ block: 'nearest' });
  settle();
};

/** Places a card that is open, and keeps it in its place until it closes. */
export const holdCard = (card: HTMLElement, link: HTMLElement): void => {
  held = { card, link, seen: true };
  settle();
};

/** The link whose card is open. */
export const openLink = (): HTMLElement | undefined => held?.link;

/**
 * Lets go of a card that was closed.
 * @returns the link it belonged to; undefined where that card was not held
 */
export const leaveCard = (card: EventTarget | null): HTMLElement | undefined => {
  if (held?.card !== card) return undefined;
  const { link } = held;
  held = undefined;
  return link;
};

/** Places the open card again whenever the window, what is seen of it, or the page changes its size. */
export const startPlacing = (): void => {
  on('resize', again);
  visualViewport?.addEventListener('resize', again);
  visualViewport?.addEventListener('scroll', () => {
    if (performance.now() < unsettled) placeCard();
  });
  new ResizeObserver(placeCard).observe(document.documentElement);
  const look = (): void => {
    if (held) held.seen = isIn(seenPart(), held.link.getBoundingClientRect());
  };
  on('scroll', look, { passive: true });
};
