/** Opens the note that the address names and puts the focus on it; back at a marker, on the marker. */
export const followNote = (): void => {
  const element = document.getElementById(location.hash.slice(1));
  const note = element?.closest<HTMLDetailsElement>('.note');
  if (note) note.open = true;
  const stop = note
    ? note.querySelector('summary')
    : element?.closest<HTMLElement>('[data-note]+a');
  stop?.focus({ preventScroll: true });
};

const noteAt = (element: Element | null): string | undefined => {
  const near = element?.closest<HTMLAnchorElement>('.note,a[href^="#note-"],[data-note]');
  return near?.dataset['note'] ?? near?.hash?.slice(6) ?? near?.id.slice(5);
};

/** Lights the words and their note together while either is pointed at or has the focus. */
export const lightPairs = (): void => {
  const light = (event: Event): void => {
    // What has the focus stays lit while the pointer is elsewhere: the page may have moved under it.
    const id = noteAt(event.target as Element) ?? noteAt(document.activeElement);
    for (const element of document.querySelectorAll('.note,[data-note]'))
      element.classList.toggle('lit', noteAt(element) === id);
  };
  addEventListener('pointerover', light);
  addEventListener('focusin', light);
};

/** Opens every note, where the reader chose that. */
export const openChosenNotes = (): void => {
  if (document.documentElement.dataset['notes'])
    for (const note of document.querySelectorAll<HTMLDetailsElement>('.note')) note.open = true;
};
