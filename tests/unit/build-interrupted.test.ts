import { existsSync, globSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newSite } from '../../src/built-site/replace-site.ts';
import {
  giveSign,
  leaveWorkFolder,
  makeWorkFolder,
  ownerOf,
  takeOver,
} from '../../src/built-site/work-folder.ts';
import { workFolder } from '../../src/built-site/written-files.ts';
import {
  contentsOf,
  patient,
  type RunningBuild,
  startBuild,
  until,
  writeSite,
} from './build-process.ts';
import { killedAt } from './killed-replacement.ts';

let folder = '';
let out = '';
let work = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'interrupted-')));
  out = join(folder, 'new', 'site');
  work = join(out, workFolder);
});
afterEach(() => rmSync(folder, { recursive: true }));

const other = { id: 'other', process: 7, content: '/harbour', target: '/quay' };

const end = (build: RunningBuild, signal: NodeJS.Signals): RunningBuild['ended'] => {
  build.child.kill(signal);
  return build.ended;
};

/** Waits until a build has written its first page, whichever that is, and ends it. */
const endHalfWay = async (
  build: RunningBuild,
  signal: NodeJS.Signals,
): Promise<Awaited<RunningBuild['ended']>> => {
  const site = () => newSite(work, ownerOf(work)?.id ?? '');
  await until(() => globSync('**/*.html', { cwd: site() }).length > 0);
  return end(build, signal);
};

test.each([
  ['SIGINT', { code: 130, signal: null }],
  ['SIGTERM', { code: 143, signal: null }],
  ['SIGKILL', { code: null, signal: 'SIGKILL' }],
] as const)(
  'a build that is ended by %s leaves the last good site and nothing else',
  async (signal, ending) => {
    writeSite(out);
    writeFileSync(join(folder, 'new', 'site.new'), 'mine');
    const before = contentsOf(folder);
    expect(await endHalfWay(startBuild({ OUT_DIR: out }), signal)).toEqual(ending);
    // What was killed cannot tidy up; its guard does, a moment later.
    await until(() => !existsSync(work));
    expect(contentsOf(folder)).toEqual(before);
  },
  patient.timeout,
);

test(
  'a first build that is killed leaves no folder',
  async () => {
    await endHalfWay(startBuild({ OUT_DIR: out }), 'SIGKILL');
    await until(() => !existsSync(join(folder, 'new')));
    expect(contentsOf(folder)).toEqual({});
  },
  patient.timeout,
);

test(
  'a build waits for another one in the same folder, and says so',
  async () => {
    writeSite(out);
    makeWorkFolder(work, other);
    const life = setInterval(() => giveSign(work, other.id), 500);
    const build = startBuild({ OUT_DIR: out });
    const words = 'Another build is running (process 7: /harbour to /quay). This one waits for it.';
    await until(() => build.said().includes(words));
    clearInterval(life);
    leaveWorkFolder(work, other.id);
    await until(() => ownerOf(work)?.process === build.child.pid);
    await end(build, 'SIGTERM');
  },
  patient.timeout,
);

test(
  'a build puts right what one left that was killed with its guard while it replaced the site',
  async () => {
    writeSite(out);
    const before = contentsOf(folder);
    makeWorkFolder(work, other);
    const site = newSite(work, other.id);
    writeSite(site);
    writeFileSync(join(site, 'index.html'), 'half');
    expect(killedAt(7, [out, work, site])).toBe(true);
    const build = startBuild({ OUT_DIR: out });
    await until(() => ownerOf(work)?.process === build.child.pid);
    await end(build, 'SIGTERM');
    expect(contentsOf(folder)).toEqual(before);
  },
  patient.timeout,
);

test(
  'a build replaces nothing once another has taken over from it',
  async () => {
    writeSite(out);
    const before = contentsOf(folder);
    const build = startBuild({ OUT_DIR: out });
    await until(() => ownerOf(work)?.process === build.child.pid);
    expect(takeOver(work, other)).toBe(true);
    expect((await build.ended).code).toBe(1);
    expect(build.said()).toContain(`Another build has taken ${out} over.`);
    expect(ownerOf(work)?.id).toBe(other.id);
    leaveWorkFolder(work, other.id);
    expect(contentsOf(folder)).toEqual(before);
  },
  patient.timeout,
);
