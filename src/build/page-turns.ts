import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Plugin, ViteDevServer } from 'vite';
import { takeTurns } from './turns.ts';

/** What the server says to a page that connects: how long ago the content last changed, in milliseconds. */
const lastChange = 'edition:last-change';

/**
 * What runs in each page of the preview beside Vite's own client. A page may be asked for before a change
 * and listen only after it: then it did not hear that it is to load again.
 */
const loadStalePageAgain = `
createHotContext('/edition').on('${lastChange}', ({ ago }) => {
  if (ago < performance.now()) location.reload();
});
`;

/** Waits until the browser has a page; where making it failed, until the mistake has been told too. */
const pageEnds = ({ environments: { client } }: ViteDevServer) => {
  const untold = new Set<() => void>();
  const send = client.hot.send.bind(client.hot) as (...words: unknown[]) => void;
  client.hot.send = (...words: unknown[]): void => {
    send(...words);
    if ((words[0] as { type?: string }).type !== 'error') return;
    const [told] = untold;
    if (told) untold.delete(told);
    told?.();
  };
  return async (response: ServerResponse): Promise<void> => {
    await once(response, 'close');
    if (response.statusCode !== 500) return;
    let done = (): void => {};
    const told = new Promise<void>((resolve) => {
      done = resolve;
    });
    untold.add(done);
    await Promise.race([told, pause(3_000)]);
    untold.delete(done);
  };
};

/**
 * A Vite plugin for the preview: pages and changes take turns. A page is made of modules that are all old
 * or all new; a mistake is told before the change that mends it; and a page that was asked for before
 * a change loads again.
 */
export const pagesInTurn = (): Plugin => {
  const turns = takeTurns(10_000);
  let last: number | undefined;
  return {
    name: 'pages-in-turn',
    apply: 'serve',
    config: () => ({
      server: {
        // By then every module that a change concerns is put away.
        hotUpdateEnvironments: async ({ environments }, update) => {
          await Promise.all(Object.values(environments).map(update));
          last = performance.now();
          turns.changed();
        },
      },
    }),
    transform: {
      filter: { id: /\/vite\/dist\/client\/client\.mjs$/ },
      handler: (code) => code + loadStalePageAgain,
    },
    configureServer(server) {
      const ends = pageEnds(server);
      server.middlewares.use((_, response, next) => {
        turns.read(ends(response)).then(() => next(), next);
      });
      server.environments.client.hot.on('vite:client:connect', (_, page) => {
        if (last !== undefined) page.send(lastChange, { ago: performance.now() - last });
      });
    },
    watchChange: { order: 'pre', sequential: true, handler: () => turns.change() },
  };
};
