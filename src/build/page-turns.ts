import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { HotPayload, Plugin, ViteDevServer } from 'vite';
import { takeTurns } from './turns.ts';

/** What a page and the server say to each other: which content the server has now, and “what went wrong?” */
const now = 'edition:now';
const wrong = 'edition:wrong';

/**
 * What runs in each page of the preview beside Vite's own client. A page may begin to listen only after it
 * was told to load again, or what is wrong with it: so it compares, and asks.
 */
const catchUp = `
const edition = createHotContext('/edition');
edition.on('${now}', ({ version }) => {
  const [page] = performance.getEntriesByType('navigation');
  const made = page?.serverTiming?.find(({ name }) => name === 'edition')?.description;
  if (made !== undefined && made !== version) location.reload();
  else if (page?.responseStatus === 500) edition.send('${wrong}');
});
`;

/** Waits until the browser has a page; where making it failed, until the mistake has been told too. */
const pageEnds = (
  { environments: { client } }: ViteDevServer,
  tell: (mistake: HotPayload) => void,
) => {
  const untold = new Set<() => void>();
  const send = client.hot.send.bind(client.hot) as (...words: unknown[]) => void;
  client.hot.send = (...words: [string | HotPayload, ...unknown[]]): void => {
    send(...words);
    const [first] = words;
    if (typeof first === 'string' || first.type !== 'error') return;
    tell(first);
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
 * or all new; a mistake is told before the change that mends it; and a page that was made before a change
 * loads again, however late it begins to listen.
 */
export const pagesInTurn = (): Plugin => {
  const turns = takeTurns(10_000);
  let version = 0;
  let mistake: HotPayload | undefined;
  return {
    name: 'pages-in-turn',
    apply: 'serve',
    config: () => ({
      server: {
        // By then every module that a change concerns is put away.
        hotUpdateEnvironments: async ({ environments }, update) => {
          await Promise.all(Object.values(environments).map(update));
          version += 1;
          mistake = undefined;
          turns.changed();
        },
      },
    }),
    transform: {
      filter: { id: /\/vite\/dist\/client\/client\.mjs$/ },
      handler: (code) => code + catchUp,
    },
    configureServer(server) {
      const { hot } = server.environments.client;
      const ends = pageEnds(server, (told) => {
        mistake = told;
      });
      server.middlewares.use(async (_, response, next) => {
        await turns.read(ends(response));
        response.setHeader('Server-Timing', `edition;desc="${version}"`);
        next();
      });
      hot.on('vite:client:connect', (_, page) => page.send(now, { version: String(version) }));
      hot.on(wrong, (_, page) => {
        if (mistake) page.send(mistake);
      });
    },
    watchChange: { order: 'pre', sequential: true, handler: () => turns.change() },
  };
};
