import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { startDisplay } from './display.ts';
import type { Engine } from './driver.ts';
import { firstFile } from './installed.ts';
import { webDriverAt } from './web-driver.ts';
import { webKitTab } from './webkit-tab.ts';

/** The paths of WebKitGTK’s driver and of its small browser; undefined where one is not there. */
export const findWebKit = (): { driver: string; browser: string } | undefined => {
  const driver = firstFile(['/usr/bin/WebKitWebDriver']);
  const browser = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser')[0];
  return driver && browser ? { driver, browser } : undefined;
};

/** The window’s own buttons keep it 447 px wide at least: without them it is as narrow as a phone. */
const narrowWindow =
  '* { min-width: 0; margin: 0; padding: 0; border: 0; font-size: 1px } ' +
  '* { -gtk-icon-transform: scale(0.01) }';

/** The reader wants no motion: a page that still scrolls has no place to measure. */
const withoutMotion = '[Settings]\ngtk-enable-animations=0\n';

const settingsFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0/gtk.css'), narrowWindow);
  writeFileSync(join(folder, 'gtk-3.0/settings.ini'), withoutMotion);
  return folder;
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
};

/** Starts WebKitGTK’s driver on a screen of its own; each tab is a session with a window. */
export const startWebKit = async (): Promise<Engine> => {
  const { driver, browser } = findWebKit() ?? { driver: 'WebKitWebDriver', browser: 'MiniBrowser' };
  const display = await startDisplay();
  const settings = settingsFolder();
  const port = await freePort();
  const program = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display.name,
      XDG_CONFIG_HOME: settings,
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
    },
  });
  const send = webDriverAt(`http://127.0.0.1:${port}`);
  const newSession = () =>
    send<{ sessionId: string }>('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
          timeouts: { pageLoad: 20_000, script: 10_000 },
        },
      },
    });
  const ready = async (tries: number): Promise<void> => {
    try {
      await send('GET', '/status');
    } catch (error) {
      if (tries === 0) throw error;
      await setTimeout(100);
      await ready(tries - 1);
    }
  };
  await ready(50);
  return {
    version: 'WebKitGTK',
    newTab: async () => {
      const { sessionId } = await newSession();
      return webKitTab(send, `/session/${sessionId}`);
    },
    close: async () => {
      program.kill();
      display.server.kill();
      rmSync(settings, { recursive: true, force: true });
    },
  };
};
