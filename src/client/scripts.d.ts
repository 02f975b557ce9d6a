/** The script that comes when the page is idle; the build puts its address in. */
declare module 'script:on-demand' {
  export { start } from './on-demand.ts';
}
