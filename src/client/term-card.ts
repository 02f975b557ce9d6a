import { openAt } from './place-card.ts';

/**
 * Opens the definition of a term at its word.
 * @param word the link in the text; it gets the focus back when the card closes
 * @param source the document that holds the entry, as `[data-entry]`; without one the link is followed
 */
export const openCard = (word: HTMLAnchorElement, source: Document = document): void => {
  const card = document.getElementById('UI-card');
  const entry = source.querySelector(`.plain > [data-entry="${word.dataset['term']}"]`);
  if (!card || !entry) return void location.assign(word.href);
  card.querySelector('div')?.replaceChildren(...entry.cloneNode(true).childNodes);
  card.ariaLabel = entry.querySelector('.headword b')?.textContent ?? '';
  card.querySelector('a')?.setAttribute('href', word.href);
  openAt(card, word);
};
