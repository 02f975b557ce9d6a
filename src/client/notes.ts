/** Opens the note that the address names and puts the focus on it; back at a marker, on the marker. */
export const followNote = (): void => {
  const element = document.getElementById(location.hash.slice(1));
  const note = element?.closest<HTMLDetailsElement>('.note');
  if (note) {
    note.open = true;
    note.querySelector('summary')?.focus({ preventScroll: true });
  } else if (element?.matches('[data-note]+a')) element.focus({ preventScroll: true });
};

const noteAt = (element: Element): string | undefined => {
  const near = element.closest<HTMLAnchorElement>('.note,a[href^="#note-"],[data-note]');
  return near?.dataset['note'] ?? near?.hash?.slice(6) ?? near?.id.slice(5);
};

/** Lights the words and their note together while either is pointed at or has the focus. */
export const lightPairs = (): void => {
  const light = (event: Event): void => {
    const id = noteAt(event.target as Element);
    for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit');
    if (!id) return;
    for (const element of document.querySelectorAll(`[data-note="${id}"],#note-${id}`))
      element.classList.add('lit');
  };
  for (const type of ['pointerover', 'focusin']) document.addEventListener(type, light);
};

/** Opens every note, where the reader chose that. */
export const openChosenNotes = (): void => {
  if (document.documentElement.dataset['notes'])
    for (const note of document.querySelectorAll<HTMLDetailsElement>('.note')) note.open = true;
};
