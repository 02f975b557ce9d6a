import type { Engine } from './driver.ts';
import { firstFile } from './installed.ts';
import { startPuppeteer } from './puppeteer-engine.ts';

const paths = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** The path of Firefox: `FIREFOX` in the environment, else Debian’s; undefined where there is none. */
export const findFirefox = (): string | undefined =>
  firstFile([process.env['FIREFOX'] ?? '', ...paths]);

/** Starts Firefox, driven through WebDriver BiDi. */
export const startFirefox = (): Promise<Engine> =>
  startPuppeteer({
    browser: 'firefox',
    executablePath: findFirefox() ?? paths[0]!,
    // The reader wants no motion: a page that still scrolls has no place to measure.
    extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
  });
