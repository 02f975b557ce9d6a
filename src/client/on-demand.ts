/* What only a click, a shortcut or a shared link needs; it comes with the first of them. */
export { answerClick } from './answer-click.ts';
export { startComfort } from './comfort.ts';
export { loadFonts } from './load-fonts.ts';
export { showChanges } from './share.ts';
export { stackNotes } from './stack.ts';
