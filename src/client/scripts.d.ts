/** The script that comes with the first click; the build puts its address in. */
declare module 'script:on-demand' {
  export { startComfort, switchNotes } from './comfort.ts';
  export { openCard as openShareCard, showChanges } from './share.ts';
  export { stackNotes } from './stack.ts';
  export { openCard as openTermCard } from './term-card.ts';
}
