import { defineConfig } from '@playwright/test';
import type { EngineName } from './drivers/driver.ts';

const engines: EngineName[] = ['firefox', 'webkit', 'chromium-123', 'chromium-103'];

export default defineConfig<object, { engineName: EngineName }>({
  testDir: '.',
  outputDir: '../../.build/engines-results',
  workers: 2,
  // Two engines share two cores, one of them drawing without a graphics card.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  // What passes only at another try is told as flaky.
  retries: process.env['CI'] ? 2 : 0,
  reporter: [['list']],
  projects: engines.map((engineName) => ({ name: engineName, use: { engineName } })),
});
