import { all, on, root } from './page.ts';
import { memory } from './place.ts';

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
  memory()[history.state] = [open, root['notes'], lineAtTop()].join(' ');
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
