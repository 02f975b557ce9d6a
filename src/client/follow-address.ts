import { all, byId, on } from './page.ts';

/**
 * The element that the address names. What a link picked up on its way (a full stop, a bracket, a
 * closing quotation mark, a text directive the browser does not know) is taken off, in the address too.
 */
const namedElement = (): HTMLElement | null => {
  const [start = ''] = /^#[\w-]*[^\W_]/.exec(location.hash) ?? [];
  const element = byId(start.slice(1));
  if (element && start !== location.hash) {
    const mend = (): void => location.replace(start);
    mend();
    // Firefox, when all is loaded, looks for the target by the address that it was loaded by.
    on('load', () => setTimeout(mend));
  }
  return element;
};

/** Opens the note that the address names and puts the focus on it; back at a marker, on the marker. */
export const followAddress = (): void => {
  const element = namedElement();
  const note = element?.closest<HTMLDetailsElement>('.note');
  if (note) note.open = true;
  const stop = note
    ? (note.firstElementChild as HTMLElement)
    : element?.closest<HTMLElement>('[data-note]+a');
  stop?.focus({ preventScroll: true });
  // What the note explains is to be in sight beside it.
  if (note) all(`[data-note="${note.id.slice(5)}"]`)[0]?.scrollIntoView({ block: 'center' });
};
