import { openNotes } from './choices.ts';
import { all, on, root } from './page.ts';

/** What this tab alone remembers, by the entry of its history; nothing where that is denied. */
export const memory = (): Record<string, string> => {
  try {
    return sessionStorage;
  } catch {
    return {};
  }
};

let held = true;

/** Lets go of the place: the reader moves. */
export const leavePlace = (): void => {
  held = false;
};

/**
 * Opens what was open at this entry of the history and puts the same line at the same height, again
 * and again while letters and notes that come late push it away. `keepPlace` wrote it down.
 * @returns false where nothing was kept
 */
export const returnToPlace = (): boolean => {
  const [open, notes, id = '', top] = memory()[history.state ?? '']?.split(' ') ?? [];
  if (!open) return false;
  all<HTMLDetailsElement>('details').forEach((one, index) => {
    one.open = !!Number(open[index]);
  });
  // What the reader has chosen since, on another page, holds here too.
  if (notes !== (root['notes'] ?? '')) openNotes();
  const place = (): void => {
    const box = document.getElementById(id)?.getClientRects()[0];
    if (box && held) scrollBy(0, box.top - Number(top));
  };
  const settle = (): void => {
    place();
    // The browser may correct the same step once more.
    requestAnimationFrame(place);
  };
  new ResizeObserver(settle).observe(document.body);
  on('load', settle);
  on('scroll', settle);
  return true;
};
