import { test as base } from '@playwright/test';
import { sites } from '../sites.ts';
import type { Engine, EngineName, PrintingTab, Tab } from './drivers/driver.ts';
import { startFirefox } from './drivers/firefox.ts';
import { startOldChromium } from './drivers/old-chromium.ts';
import { startWebKit } from './drivers/webkit.ts';
import { type SiteServer, serveSite } from './site-server.ts';

const start: Record<EngineName, () => Promise<Engine>> = {
  firefox: startFirefox,
  webkit: startWebKit,
  'chromium-103': () => startOldChromium('chromium-103'),
  'chromium-123': () => startOldChromium('chromium-123'),
};

interface EachWorker {
  engineName: EngineName;
  engine: Engine;
  server: SiteServer;
}

interface EachTest {
  /** The server of the ferry edition; its troubles end with the test. */
  site: SiteServer;
  /** A fresh tab of the engine, 360 × 740 px, on no page yet. */
  tab: Tab;
}

/** A test that runs once in each engine. */
export const test = base.extend<EachTest, EachWorker>({
  engineName: ['firefox', { scope: 'worker', option: true }],
  engine: [
    async ({ engineName }, use) => {
      const engine = await start[engineName]();
      await use(engine);
      await engine.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of what is used from it
    async ({}, use) => {
      const server = await serveSite(sites.fixture.folder);
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  site: async ({ server }, use) => {
    await use(server);
    server.mend();
  },
  tab: async ({ engine }, use) => {
    const tab = await engine.newTab();
    await tab.resize(360, 740);
    await use(tab);
    await tab.close();
  },
});

/** A tab that prints; a test that asks for it is skipped in an engine that cannot. */
export const printing = (tab: Tab): PrintingTab => {
  test.skip(!('print' in tab), 'WebDriver cannot print in this engine');
  return tab as PrintingTab;
};

export { expect } from '@playwright/test';
