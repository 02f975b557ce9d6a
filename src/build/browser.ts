import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium or Chrome, as `browserPath` gives it; undefined where there is none. */
export const findBrowser = (): string | undefined =>
  [process.env['CHROMIUM'] ?? '', ...installed, chromium.executablePath()].find(
    (path) => path !== '' && existsSync(path),
  );

/** Switches that keep a headless Chromium quiet; the sandbox cannot be used as root. */
export const browserSwitches: string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The path of a Chromium or Chrome: `CHROMIUM` in the environment, an installed one, or Playwright’s own.
 * @throws Error where there is none
 */
export const browserPath = (): string => {
  const path = findBrowser();
  if (!path) throw new Error('No Chromium or Chrome was found. Set CHROMIUM to the path of one.');
  return path;
};

/** The path of a browser, installing one where there is none: Playwright’s own, else Debian’s. */
export const provideBrowser = (): string => {
  if (findBrowser()) return browserPath();
  const quiet = { stdio: 'inherit' } as const;
  try {
    execFileSync('npx', ['playwright', 'install', 'chromium'], quiet);
  } catch {
    execFileSync('apt-get', ['update', '-qq'], quiet);
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], quiet);
  }
  return browserPath();
};
