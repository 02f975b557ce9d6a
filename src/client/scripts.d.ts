/** Scripts that come with a click; the build puts their addresses in. */
declare module 'script:term-card' {
  export { openCard } from './term-card.ts';
}
declare module 'script:comfort' {
  export { startComfort, switchNotes } from './comfort.ts';
}
