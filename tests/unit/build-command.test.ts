import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentsOf, copyContent, patient, startBuild, writeSite } from './build-process.ts';

let folder = '';
let out = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'command-')));
  out = join(folder, 'site');
});
afterEach(() => rmSync(folder, { recursive: true }));

const stack = /^\s+at .*:\d+:\d+/m;

test(
  'a build that fails names the place, shows no stack, and leaves the last good site as it was',
  async () => {
    const content = copyContent(join(folder, 'content'));
    const timeline = join(content, 'timeline.yaml');
    writeFileSync(timeline, readFileSync(timeline, 'utf8').replace('2019-05-14', 'in May'));
    writeSite(out);
    writeFileSync(join(folder, 'site.new'), 'mine');
    const before = contentsOf(folder);
    const build = startBuild({ CONTENT_DIR: content, OUT_DIR: out });
    expect((await build.ended).code).toBe(1);
    expect(build.said()).toMatch(
      /timeline\.yaml:\d+:\d+ error date-form\n {2}“date”: not a date in EDTF/,
    );
    expect(build.said()).not.toMatch(stack);
    expect(contentsOf(folder)).toEqual(before);
  },
  patient.timeout,
);

test(
  'a build that fails late leaves the last good site as it was, and nothing else',
  async () => {
    const content = copyContent(join(folder, 'content'));
    const about = join(content, 'about.mdx');
    writeFileSync(about, `${readFileSync(about, 'utf8')}\n[lost](/nowhere.pdf)\n`);
    writeSite(out);
    writeFileSync(join(folder, 'site.new'), 'mine');
    const before = contentsOf(folder);
    const build = startBuild({ CONTENT_DIR: content, OUT_DIR: out });
    expect((await build.ended).code).toBe(1);
    expect(build.said()).toContain('the link /nowhere.pdf leads to no page or file');
    expect(build.said()).not.toMatch(stack);
    expect(contentsOf(folder)).toEqual(before);
  },
  patient.timeout,
);

test.each([
  ['a folder with other files', (path: string) => writeFileSync(join(path, 'thesis.odt'), 'mine')],
  [
    'a build with a file beside it',
    (path: string) => {
      writeSite(path);
      writeFileSync(join(path, 'fonts', 'mine.woff2'), 'mine');
    },
  ],
  ['a folder that holds the content', (path: string) => copyContent(join(path, 'content'))],
])(
  '%s is not written to: the command says so and changes nothing',
  async (_, fill) => {
    mkdirSync(out);
    fill(out);
    const before = contentsOf(folder);
    const own = join(out, 'content');
    const build = startBuild({ OUT_DIR: out, ...(existsSync(own) && { CONTENT_DIR: own }) });
    expect((await build.ended).code).toBe(1);
    expect(build.said()).toMatch(
      /The site cannot be written to .*site: (no build wrote what|the content)/,
    );
    expect(build.said()).toContain('Name a new or empty folder in OUT_DIR. Nothing was changed.');
    expect(build.said()).not.toMatch(stack);
    expect(contentsOf(folder)).toEqual(before);
  },
  patient.timeout,
);

test.each([
  ['the sources', 'src'],
  ['a new folder in the sources', 'src/pages/site'],
  ['the project', '.'],
  ['a folder that holds the project', '..'],
  ['the content', 'tests/fixtures/ferry'],
])(
  '%s is not written to',
  async (_, place) => {
    // A link to the project stands for it, whatever it is called.
    symlinkSync(process.cwd(), join(folder, 'link'));
    const build = startBuild({ OUT_DIR: join(folder, 'link', place === '..' ? '' : place) });
    expect((await build.ended).code).toBe(1);
    expect(build.said()).toMatch(/The site cannot be written to .*: (the |it is a part of )/);
    expect(build.said()).not.toMatch(stack);
  },
  patient.timeout,
);

test.each([
  ['a file as the folder', { OUT_DIR: 'package.json' }, 'it is a file'],
  ['a folder in a file', { OUT_DIR: 'package.json/site' }, 'ENOTDIR'],
  ['a script as the address', { SITE_URL: 'javascript:x' }, 'SITE_URL=javascript:x: an address'],
])(
  '%s is told in plain words',
  async (_, env, words) => {
    const build = startBuild({ OUT_DIR: out, ...env });
    expect((await build.ended).code).toBe(1);
    expect(build.said()).toContain(words);
    expect(build.said()).not.toMatch(stack);
  },
  patient.timeout,
);

test.skipIf(!existsSync('/proc/self'))(
  'a folder of the system, where none can be made, is told in plain words',
  async () => {
    const build = startBuild({ OUT_DIR: '/proc/site/new' });
    expect((await build.ended).code).toBe(1);
    expect(build.said()).toContain('no folder can be made in /proc:');
    expect(build.said()).not.toMatch(stack);
  },
  patient.timeout,
);
