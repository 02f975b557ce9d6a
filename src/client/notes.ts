const target = (): HTMLElement | null =>
  document.getElementById(decodeURIComponent(location.hash.slice(1)));

/** Opens the note that the address names and puts the focus on it; back at a marker, on the marker. */
export const followNote = (): void => {
  const element = target();
  if (element instanceof HTMLDetailsElement) {
    element.open = true;
    element.querySelector('summary')?.focus({ preventScroll: true });
  } else if (element?.matches('[data-note]+a')) element.focus({ preventScroll: true });
};

const noteAt = (element: Element): string | undefined =>
  element.closest('.note')?.id.slice(5) ??
  element.closest<HTMLAnchorElement>('a[href^="#note-"]')?.hash.slice(6) ??
  element.closest<HTMLElement>('[data-note]')?.dataset['note'];

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
