import { leavePlace } from './place.ts';

/** The address of the script that comes when the page is idle; it is put in when this one is bundled. */
declare const ON_DEMAND: string;

let here = false;
let tries = 0;
/** Until when the answer to the last request is waited for. */
let until = 0;

/**
 * Fetches and starts what can wait. Until it is there, links and buttons do what they do without it.
 * Each try has an address of its own: browsers remember of an address that no script came from it.
 */
export const loadMore = (): void => {
  if (here || Date.now() < until) return;
  until = Date.now() + 5000;
  const more: Promise<typeof import('./on-demand.ts')> = import(`${ON_DEMAND}#${tries++}`);
  more
    .then(
      ({ start }) => {
        here ||= start();
      },
      () => {
        until = 0;
      },
    )
    // What has started may have moved the lines, and Firefox may yet return to a place of its own.
    .finally(() => setTimeout(leavePlace, 300));
};
