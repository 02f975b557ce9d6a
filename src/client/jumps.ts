import { followAddress } from './follow-address.ts';
import { on } from './page.ts';

/** How the reader came to the note that the address names: from a marker, by a new entry of the history or in place. */
let came: { from: HTMLAnchorElement; byEntry: boolean } | undefined;

/** How much of the window a bar covers at its upper edge. */
const barHeight = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;

const isSeen = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= barHeight() && bottom <= innerHeight;
};

/** Makes a place the one that the address names, without a new entry in the history and without scrolling. */
const nameInPlace = (target: HTMLElement, hash: string): void => {
  if (hash !== location.hash) {
    // The step to a fragment ends where it began: that much above the target.
    target.style.scrollMarginTop = `${target.getBoundingClientRect().top - barHeight()}px`;
    location.replace(hash);
    on('hashchange', () => target.style.removeProperty('scroll-margin-top'), { once: true });
  }
  followAddress();
};

const goBack = (marker: HTMLElement): void => {
  on(
    'hashchange',
    () => {
      marker.focus({ preventScroll: true });
      // The browser has brought the old place back; what was opened above since may have moved the words.
      if (!isSeen(marker)) marker.scrollIntoView({ block: 'center' });
    },
    { once: true },
  );
  history.back();
};

/** Follows a note's link to its marker, where the reader came from that marker. */
const wayBack = ({ from, byEntry }: NonNullable<typeof came>): void => {
  if (byEntry) goBack(from);
  else {
    if (!isSeen(from)) from.scrollIntoView({ block: 'center' });
    nameInPlace(from, `#${from.id}`);
  }
};

/**
 * Follows a link to a note, or from a note to its marker. What is in sight is opened in place. A jump
 * leaves one entry in the history, and the way back from it takes that entry away again.
 * @returns false where the link is to be followed as it is
 */
export const jump = (link: HTMLAnchorElement): boolean => {
  const { hash } = link;
  const target = document.getElementById(hash.slice(1));
  if (!target) return false;
  if (came && hash === `#${came.from.id}` && location.hash === came.from.hash) {
    wayBack(came);
    return true;
  }
  const byEntry = !isSeen(target.querySelector('summary') ?? target);
  if (byEntry && hash === location.hash) setTimeout(followAddress);
  else came = link.id ? { from: link, byEntry } : undefined;
  if (!byEntry) nameInPlace(target, hash);
  return !byEntry;
};

/** Forgets where the reader came from when the address names another place. */
export const watchJumps = (): void => {
  on('hashchange', () => {
    if (location.hash !== came?.from.hash) came = undefined;
  });
};
