import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** A Chromium without a window: a page opens in a third of the time. */
const headlessShell = '/usr/bin/chromium-headless-shell';

const installed = [
  headlessShell,
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

/** Installs a package of Debian; gives whether that worked. */
const installPackage = (name: string): boolean => {
  const apt = (...words: string[]): boolean =>
    spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  return apt('update', '-qq') && apt('install', '-y', '-qq', name);
};

/**
 * The path of a browser for the tests. Debian’s headless shell is installed where it can be; another
 * browser serves as well, but slower.
 * @throws Error where there is none and none can be installed
 */
export const provideBrowser = (): string => {
  const asked = process.env['CHROMIUM'] || existsSync(headlessShell);
  if (!asked && process.getuid?.() === 0) installPackage('chromium-headless-shell');
  if (!findBrowser()) spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
  if (!findBrowser()) installPackage('chromium');
  return browserPath();
};
