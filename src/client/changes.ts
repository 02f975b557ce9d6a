/**
 * Lights what was changed after the reader's link was made, and opens the note that the link leads to
 * where it is in there. Without script the same lines are simply there.
 * The link says in its query of which day the edition was then: `?v=2026-11-23`.
 */
export const showChanges = (): void => {
  const since = new URLSearchParams(location.search).get('v');
  if (!since) return;
  const target = document.getElementById(location.hash.slice(1));
  const place = target?.closest('.passage') ?? target;
  for (const line of document.querySelectorAll<HTMLElement>('.changed')) {
    if ((line.dataset['date'] ?? '') <= since) continue;
    line.classList.add('news');
    const note = line.closest('details');
    if (note && place?.contains(note)) note.open = true;
  }
};
