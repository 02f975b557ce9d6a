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

test('a build without PDFs says so, offers none, and links to none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const out = join(folder, 'dist');
  const { status, stderr } = spawnSync('node', ['src/cli/build.ts'], {
    env: { ...process.env, CONTENT_DIR: 'tests/fixtures/ferry', OUT_DIR: out, PDF: 'no' },
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  expect(stderr).toContain('No PDFs are made: PDF=no.');
  expect(readdirSync(out).filter((file) => file.endsWith('.pdf'))).toEqual([]);
  const about = readFileSync(join(out, 'about/index.html'), 'utf8');
  expect(about).not.toContain('.pdf');
  expect(about).toContain('No PDF was made with this edition');
  expect(about).toMatch(/edition\.epub" download>[^<]*<\/a> \(\d+ kB\)/);
  rmSync(folder, { recursive: true });
}, 60_000);
