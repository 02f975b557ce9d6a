import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import type { EngineName } from './drivers/driver.ts';
import { findFirefox } from './drivers/firefox.ts';
import { firstFile } from './drivers/installed.ts';
import { unpackChromium } from './drivers/old-chromium.ts';
import { findWebKit } from './drivers/webkit.ts';

/** What an engine needs beside the npm packages, with the packages of Debian that bring it. */
interface Need {
  what: string;
  engines: readonly EngineName[];
  packages: string[];
  there: () => boolean;
}

const oldChromiums = ['chromium-123', 'chromium-103'] as const;
const needs: Need[] = [
  {
    what: 'Firefox',
    engines: ['firefox'],
    packages: ['firefox-esr'],
    there: () => findFirefox() !== undefined,
  },
  {
    what: 'WebKitGTK’s WebDriver',
    engines: ['webkit'],
    packages: ['webkit2gtk-driver'],
    there: () => Boolean(findWebKit()),
  },
  {
    what: 'Xvfb',
    engines: ['webkit'],
    packages: ['xvfb'],
    there: () => firstFile(['/usr/bin/Xvfb']) !== undefined,
  },
  {
    what: 'the libraries of Chromium',
    engines: oldChromiums,
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
 * @returns the engines that can be started, and in words what the others lack
 */
export const provideEngines = (): { engines: EngineName[]; lacks: string[] } => {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { engines: [], lacks: ['These engines run on Linux on x64 only.'] };
  const absent = () => needs.filter(({ there }) => !there());
  const packages = absent().flatMap((need) => need.packages);
  if (packages.length > 0 && process.getuid?.() === 0) install(packages);
  for (const name of oldChromiums) unpackChromium(name);
  const all: EngineName[] = ['firefox', 'webkit', ...oldChromiums];
  const still = absent();
  return {
    engines: all.filter((engine) => !still.some(({ engines }) => engines.includes(engine))),
    lacks: still.map(
      ({ what, packages, engines }) =>
        `${what} is not there, so there is no ${engines.join(', ')}. Install it: apt-get install ${packages.join(' ')}`,
    ),
  };
};
