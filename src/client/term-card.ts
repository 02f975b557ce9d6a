const gap = 8;
const edge = 16;

/** Puts the card under the word, above it where there is more room, and inside the page's width. */
const place = (card: HTMLElement, word: DOMRect): void => {
  const { scrollX, scrollY, innerHeight } = window;
  const width = document.documentElement.clientWidth;
  const below = innerHeight - word.bottom;
  const height = card.offsetHeight;
  const above = below < height + gap && word.top > below;
  card.style.top = `${scrollY + (above ? Math.max(gap, word.top - height - gap) : word.bottom + gap)}px`;
  card.style.left = `${scrollX + Math.max(edge, Math.min(word.left, width - card.offsetWidth - edge))}px`;
};

/**
 * Opens the definition of a term at its word.
 * @param word the link in the text; it gets the focus back when the card closes
 * @param source the document that holds the entry, as `[data-entry]`; without one the link is followed
 */
export const openCard = (word: HTMLAnchorElement, source: Document): void => {
  const card = document.getElementById('card');
  const entry = source.querySelector(`[data-entry="${word.dataset['term']}"]`);
  if (!card || !entry) return void location.assign(word.href);
  card.querySelector('div')?.replaceChildren(...entry.cloneNode(true).childNodes);
  card.ariaLabel = entry.querySelector('.headword b')?.textContent ?? '';
  card.querySelector('a')?.setAttribute('href', word.href);
  card.showPopover();
  const lines = word.getClientRects();
  place(card, lines[lines.length - 1] ?? word.getBoundingClientRect());
  card.querySelector('button')?.focus({ preventScroll: true });
  card.addEventListener('toggle', function close(event) {
    if ((event as ToggleEvent).newState !== 'closed') return;
    card.removeEventListener('toggle', close);
    if (card.contains(document.activeElement) || document.activeElement === document.body)
      word.focus({ preventScroll: true });
  });
};
