/* What only a click or a shared link needs; it comes with the first of them. */
export { startComfort, switchNotes } from './comfort.ts';
export { openCard as openShareCard, showChanges } from './share.ts';
export { stackNotes } from './stack.ts';
export { openCard as openTermCard } from './term-card.ts';
