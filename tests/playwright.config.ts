import { defineConfig } from '@playwright/test';
import { browserPath, browserSwitches } from '../src/pdf/browser.ts';
import { sites } from './sites.ts';

export default defineConfig({
  testDir: 'browser',
  outputDir: '../.build/test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  // What passes only at another try is told as flaky.
  retries: process.env['CI'] ? 2 : 0,
  reporter: [['list']],
  use: {
    baseURL: sites.fixture.address,
    // A page that still scrolls has no place to measure.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath: browserPath(), args: browserSwitches },
  },
  webServer: Object.values(sites).map(({ folder, port, base, address }) => ({
    command: 'node src/cli/serve.ts',
    cwd: '..',
    env: { OUT_DIR: folder, PORT: String(port), BASE_PATH: base },
    url: address,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 500 },
  })),
});
