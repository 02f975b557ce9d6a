import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { ViteDevServer } from 'vite';
import type { Turns } from './turns.ts';

/** What the server says to a page that connects: how long ago the content last changed, in milliseconds. */
const lastChange = 'edition:last-change';

/**
 * What runs in each page of the preview beside Vite's own client. A page may be asked for before a change
 * and listen only after it: then it did not hear that it is to load again.
 */
export const loadStalePageAgain = `
createHotContext('/edition').on('${lastChange}', ({ ago }) => {
  if (ago < performance.now()) location.reload();
});
`;

/**
 * Makes the pages of the preview and the changes of the content take turns, and has every page that
 * was asked for before a change load again.
 * @returns what is to be called at the end of each change
 */
export const pagesInTurn = (server: ViteDevServer, turns: Turns): (() => void) => {
  const { hot } = server.environments.client;
  let last: number | undefined;
  hot.on('vite:client:connect', (_, client) => {
    if (last !== undefined) client.send(lastChange, { ago: performance.now() - last });
  });
  // A page that fails is over when its mistake has been told: later it would cover a sound page.
  const untold = new Set<() => void>();
  const send = hot.send.bind(hot) as (...words: unknown[]) => void;
  hot.send = (...words: unknown[]): void => {
    send(...words);
    if ((words[0] as { type?: string }).type !== 'error') return;
    const [told] = untold;
    if (told) untold.delete(told);
    told?.();
  };
  const over = async (response: ServerResponse): Promise<void> => {
    await once(response, 'close');
    if (response.statusCode !== 500) return;
    let told = (): void => {};
    await Promise.race([
      pause(3_000),
      new Promise<void>((done) => {
        told = done;
        untold.add(told);
      }),
    ]);
    untold.delete(told);
  };
  server.middlewares.use((_, response, next) => {
    turns.read(over(response)).then(() => next(), next);
  });
  return () => {
    last = performance.now();
    turns.changed();
  };
};
