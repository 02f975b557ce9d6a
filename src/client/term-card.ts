import { openAt } from './open-card.ts';

/**
 * Opens the definition of a term at its word.
 * @param word the link in the text; it gets the focus back when the card closes
 * @returns false where the page does not hold the entry, as `[data-entry]`, or the browser has no cards
 */
export const openCard = (word: HTMLAnchorElement): boolean => {
  const card = document.getElementById('UI-card');
  const entry = document.querySelector(`.plain > [data-entry="${word.dataset['term']}"]`);
  if (!card || !entry) return false;
  card.querySelector('div')?.replaceChildren(...entry.cloneNode(true).childNodes);
  card.ariaLabel = entry.querySelector('.headword b')?.textContent ?? '';
  card.querySelector('a')?.setAttribute('href', word.href);
  return openAt(card, word);
};
