/** The script that comes with the first click; the build puts its address in. */
declare module 'script:on-demand' {
  export { answerClick } from './answer-click.ts';
  export { startComfort } from './comfort.ts';
  export { loadFonts } from './load-fonts.ts';
  export { showChanges } from './share.ts';
  export { stackNotes } from './stack.ts';
}
