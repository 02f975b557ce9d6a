import { fetchScript } from './fetch-script.ts';
import { leavePlace } from './place.ts';

/** The address of the script that comes when the page is idle; it is put in when this one is bundled. */
declare const ON_DEMAND: string;

/** Until when nothing is asked for: the answer to the last request is waited for, or it has come. */
let until = 0;

/** Fetches and starts what can wait. Until it is there, links and buttons do what they do without it. */
export const loadMore = (): void => {
  if (Date.now() < until) return;
  until = Date.now() + 5000;
  fetchScript<typeof import('./on-demand.ts')>(ON_DEMAND)
    .then(({ start }) => {
      until = start();
    })
    // It did not come, or not whole.
    .catch(() => {
      until = 0;
    })
    // What has started may have moved the lines, and Firefox may yet return to a place of its own.
    .finally(() => setTimeout(leavePlace, 300));
};
