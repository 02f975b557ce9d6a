import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { findFirefox } from './drivers/firefox.ts';
import { firstFile } from './drivers/installed.ts';
import { unpackChromium } from './drivers/old-chromium.ts';
import { findWebKit } from './drivers/webkit.ts';

/** What the suite needs beside the npm packages, each with the packages of Debian that bring it. */
const needs: { what: string; packages: string[]; there: () => boolean }[] = [
  { what: 'Firefox', packages: ['firefox-esr'], there: () => findFirefox() !== undefined },
  {
    what: 'WebKitGTK’s WebDriver',
    packages: ['webkit2gtk-driver'],
    there: () => Boolean(findWebKit()),
  },
  { what: 'Xvfb', packages: ['xvfb'], there: () => firstFile(['/usr/bin/Xvfb']) !== undefined },
  {
    what: 'the libraries of Chromium',
    packages: ['libnss3'],
    there: () => globSync('/usr/lib/*/libnss3.so').length > 0,
  },
];

const install = (packages: string[]): void => {
  const quiet = {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  } as const;
  spawnSync('apt-get', ['update', '-qq'], quiet);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
};

/**
 * Sees to it that every engine can be started, installing what is not there by apt where it may.
 * @returns what is still not there, in words; empty where all is
 */
export const provideEngines = (): string[] => {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return ['These engines run on Linux on x64 only.'];
  const absent = () => needs.filter(({ there }) => !there());
  const packages = absent().flatMap((need) => need.packages);
  if (packages.length > 0 && process.getuid?.() === 0) install(packages);
  for (const name of ['chromium-103', 'chromium-123']) unpackChromium(name);
  return absent().map(
    ({ what, packages }) =>
      `${what} is not there. Install it: apt-get install ${packages.join(' ')}`,
  );
};
