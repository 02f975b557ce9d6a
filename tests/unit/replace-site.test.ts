import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newSite, replaceSite } from '../../src/built-site/replace-site.ts';
import { leaveWorkFolder, makeWorkFolder, takeOver } from '../../src/built-site/work-folder.ts';
import { foreignFiles, workFolder, writeList } from '../../src/built-site/written-files.ts';
import { killedAt } from './killed-replacement.ts';

type Files = Record<string, string>;

const write = (folder: string, files: Files): void => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
};

const read = (folder: string, files: Files): Files =>
  Object.fromEntries(
    Object.keys(files).map((file) => [
      file,
      existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : 'missing',
    ]),
  );

// A file stands where the other site has a folder, both ways.
const old = { 'index.html': 'old', 'fonts/old.woff2': 'f', 'a/b/index.html': 'old', data: 'old' };
const fresh = { 'index.html': 'new', 'fonts/new.woff2': 'f', a: 'new', 'data/x.json': 'new' };
const owner = { id: 'one', process: 1, content: 'c', target: 't' };
const other = { ...owner, id: 'two' };

let target = '';
let work = '';

const prepare = (): void => {
  write(target, old);
  writeList(target);
  makeWorkFolder(work, owner);
  write(newSite(work, owner.id), fresh);
  writeList(newSite(work, owner.id));
};

beforeEach(() => {
  target = join(mkdtempSync(join(tmpdir(), 'replaced-')), 'site');
  work = join(target, workFolder);
  prepare();
});
afterEach(() => rmSync(dirname(target), { recursive: true }));

test('a site that was replaced is the new one and nothing else, in the very folder', () => {
  const { ino } = statSync(target);
  replaceSite(target, work, newSite(work, owner.id));
  leaveWorkFolder(work, owner.id);
  expect(read(target, fresh)).toEqual(fresh);
  expect(foreignFiles(target)).toEqual([]);
  for (const gone of ['fonts/old.woff2', 'a/b', workFolder])
    expect(existsSync(join(target, gone))).toBe(false);
  expect(statSync(target).ino).toBe(ino);
});

test('a site that cannot be replaced is put back, and what a reader put beside it stays', () => {
  const mine = { 'fonts/mine.woff2': 'mine', 'a/b/mine.txt': 'mine' };
  write(target, mine);
  expect(() => replaceSite(target, work, newSite(work, owner.id))).toThrow();
  leaveWorkFolder(work, owner.id);
  expect(read(target, { ...old, ...mine })).toEqual({ ...old, ...mine });
  expect(foreignFiles(target)).toEqual(Object.keys(mine).sort());
});

test('a site whose build is killed is the old one once the work folder is left, at whatever step it was', () => {
  let step = 0;
  for (; killedAt(step, [target, work, newSite(work, owner.id)]); step += 1) {
    // Half by the guard of that build, half by the build that comes after it.
    if (step % 2 === 1) takeOver(work, other);
    leaveWorkFolder(work, step % 2 === 1 ? other.id : owner.id);
    expect(read(target, old), `step ${step}`).toEqual(old);
    expect(foreignFiles(target), `step ${step}`).toEqual([]);
    for (const never of ['fonts/new.woff2', 'data/x.json', workFolder])
      expect(existsSync(join(target, never)), `step ${step}`).toBe(false);
    prepare();
  }
  expect(step).toBeGreaterThan(15);
  leaveWorkFolder(work, owner.id);
  expect(read(target, fresh)).toEqual(fresh);
}, 120_000);

test('there is no moment without a site', async () => {
  const seen = new Int32Array(new SharedArrayBuffer(12));
  const watcher = new Worker(
    `const { workerData: { seen, path } } = require('node:worker_threads');
     const { existsSync } = require('node:fs');
     while (Atomics.load(seen, 2) === 0) Atomics.add(seen, existsSync(path) ? 0 : 1, 1);`,
    { eval: true, workerData: { seen, path: join(target, 'index.html') } },
  );
  const ended = new Promise((done) => watcher.once('exit', done));
  await expect.poll(() => Atomics.load(seen, 0), { timeout: 30_000 }).toBeGreaterThan(0);
  for (let time = 0; time < 100; time += 1) {
    replaceSite(target, work, newSite(work, owner.id));
    leaveWorkFolder(work, owner.id);
    makeWorkFolder(work, owner);
    write(newSite(work, owner.id), time % 2 === 0 ? old : fresh);
    writeList(newSite(work, owner.id));
  }
  Atomics.store(seen, 2, 1);
  await ended;
  expect(Atomics.load(seen, 1)).toBe(0);
  expect(Atomics.load(seen, 0)).toBeGreaterThan(100);
}, 120_000);
