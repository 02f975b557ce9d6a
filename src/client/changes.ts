import { memory } from './place.ts';

/**
 * Lights what was changed after the reader's link was made, and opens what was changed among the notes
 * of the paragraph that the link leads to, unless the reader has been here before: then the notes are as
 * they were left. Without script the same lines are simply there.
 * The link says in its query of which day the edition was then: `?v=2026-11-23`.
 */
export const showChanges = (): void => {
  const since = new URLSearchParams(location.search).get('v');
  if (!since) return;
  const returned = !!memory()[history.state ?? ''];
  const place = document.getElementById(location.hash.slice(1))?.closest('.passage');
  for (const line of document.querySelectorAll<HTMLElement>('.changed')) {
    if ((line.dataset['date'] ?? '') <= since) continue;
    line.classList.add('news');
    const note = line.closest('details');
    if (note && place?.contains(note) && !returned) note.open = true;
  }
};
