import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { writeList } from '../../src/built-site/written-files.ts';

/** A machine that does much else is slow, and a build may wait for another. */
export const patient = { timeout: 300_000, interval: 20 };

/** A build command that runs, what it has said, and how it ends. */
export interface RunningBuild {
  child: ChildProcess;
  said: () => string;
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

export const startBuild = (env: Record<string, string>, cwd = '.'): RunningBuild => {
  const child = spawn('node', ['src/cli/build.ts'], {
    cwd,
    env: { ...process.env, CONTENT_DIR: 'tests/fixtures/ferry', PDF: 'no', ...env },
  });
  let words = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => {
      words += part;
    });
  return {
    child,
    said: () => words,
    ended: new Promise((done) => child.once('close', (code, signal) => done({ code, signal }))),
  };
};

/** Waits until something is so. */
export const until = (so: () => boolean): Promise<void> => expect.poll(so, patient).toBe(true);

/** Every file and folder below a folder, with what stands in the files. */
export const contentsOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .map((entry): [string, string] => {
        const path = join(entry.parentPath, entry.name);
        return [path, entry.isFile() ? readFileSync(path, 'utf8') : 'no file'];
      })
      .sort(([a], [b]) => a.localeCompare(b)),
  );

/** Puts a small site into a folder, as if a build had written it. */
export const writeSite = (folder: string): void => {
  for (const [file, text] of [
    ['index.html', '<p>The last good site.'],
    ['fonts/old.woff2', 'old'],
  ] as const) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  writeList(folder);
};

/** Copies the made-up essay to a folder. */
export const copyContent = (to: string): string => {
  cpSync('tests/fixtures/ferry', to, { recursive: true });
  return to;
};
