import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('a build that fails names the place, shows no stack, and leaves the last good site as it was', () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const content = join(folder, 'content');
  const out = join(folder, 'dist');
  cpSync('tests/fixtures/ferry', content, { recursive: true });
  const timeline = join(content, 'timeline.yaml');
  writeFileSync(timeline, readFileSync(timeline, 'utf8').replace('2019-05-14', 'in May'));
  cpSync('public', out, { recursive: true });
  const { status, stderr, stdout } = spawnSync('node', ['src/cli/build.ts'], {
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: out },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/timeline\.yaml:\d+:\d+\n {2}“date”: not a date in EDTF/);
  expect(stderr + stdout).not.toMatch(/^\s+at .*:\d+:\d+/m);
  expect(readdirSync(out).sort()).toEqual(readdirSync('public').sort());
  expect(existsSync(`${out}.new`)).toBe(false);
  rmSync(folder, { recursive: true });
});
