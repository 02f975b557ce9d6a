import { openNotes } from './choices.ts';
import { all, byId, on, root } from './page.ts';

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
  const [open, notes, id = '', top] = memory()[history.state]?.split(' ') ?? [];
  if (!open) return false;
  all<HTMLDetailsElement>('details').forEach((one, index) => {
    one.open = open[index]! > '0';
  });
  // What the reader has chosen since, on another page, holds here too.
  if (notes !== (root['notes'] ?? '')) openNotes();
  const place = (): void => {
    const box = byId(id)?.getClientRects()[0];
    if (box && held) scrollBy(0, box.top - +top!);
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

/** What stands at the upper edge of the window: the id of the last thing that begins above, and its top. */
const lineAtTop = (): string => {
  let line = '';
  for (const element of all('main [id]:not(details:not([open]) *)')) {
    const top = element.getClientRects()[0]?.top ?? Number.POSITIVE_INFINITY;
    if (top < 99) line = `${element.id} ${top}`;
  }
  return line;
};

/** Gives the entry of the history a name, where it has none: its place is kept under it. */
const nameEntry = (): void => {
  if (!history.state) history.replaceState(Date.now(), '');
};

/** Keeps what is open, the choice of the notes, and where the reader is; `returnToPlace` reads it. */
const keep = (): void => {
  const open = [...all<HTMLDetailsElement>('details')].map((one) => Number(one.open)).join('');
  nameEntry();
  try {
    memory()[history.state] = [open, root['notes'], lineAtTop()].join(' ');
  } catch {
    // Storage may be full or denied.
  }
};

/** Keeps the reader's place when the page goes (for a reload, for Back) and when a tab is put aside. */
export const keepPlace = (): void => {
  let gone = false;
  // Not before: Firefox, while it loads, would lose the words that a link looks for.
  nameEntry();
  on('hashchange', nameEntry);
  on('pagehide', () => {
    keep();
    gone = true;
  });
  on('pageshow', () => {
    gone = false;
  });
  // A page that is gone has no lines any more.
  on('visibilitychange', () => {
    if (!gone) keep();
  });
};
