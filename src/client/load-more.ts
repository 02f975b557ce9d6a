/** The address of the script that comes when the page is idle; it is put in when this one is bundled. */
declare const ON_DEMAND: string;

let here = false;
let tries = 0;
/** Until when the answer to the last request is waited for. */
let until = 0;

/**
 * Fetches and starts what can wait. Until it is there, links and buttons do what they do without it.
 * Each try has an address of its own: browsers remember of an address that no script came from it.
 * @param done what is to be done when it has come or failed
 */
export const loadMore = (done: () => void): void => {
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
    .finally(done);
};
