import { switchNotes } from './comfort.ts';
import { openCard as openShareCard } from './share.ts';
import { openCard as openTermCard } from './term-card.ts';

/**
 * Does what a link or button of the page stands for, where a script can do more than follow it.
 * @param at a term in the text, a permalink, or the switch of the notes, which has an id
 */
export const answerClick = (at: HTMLAnchorElement): void => {
  if (at.id) switchNotes();
  else if (at.dataset['term']) openTermCard(at);
  else openShareCard(at);
};
