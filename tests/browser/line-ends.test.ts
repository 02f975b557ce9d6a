import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { filesUnder } from '../../src/built-site/files.ts';
import { copyWithLineEnds } from '../line-ends.ts';
import { sites } from '../sites.ts';

test.describe('a second build, of content whose lines end otherwise', () => {
  test.describe.configure({ mode: 'default' });
  const { content, folder, base } = sites.fixture;
  let out = '';

  const expectSame = (file: string): void =>
    expect(readFileSync(join(out, file)).equals(readFileSync(join(folder, file))), file).toBe(true);

  let root = '';

  test.beforeAll(() => {
    test.setTimeout(300_000);
    root = mkdtempSync(join(tmpdir(), 'lines-'));
    const copy = join(root, 'content');
    out = join(root, 'site');
    copyWithLineEnds(content, copy);
    const env = { ...process.env, CONTENT_DIR: copy, OUT_DIR: out, BASE_PATH: base };
    const { status, stderr } = spawnSync('node', ['src/cli/build.ts'], { env, encoding: 'utf8' });
    expect(status, stderr).toBe(0);
  });
  test.afterAll(() => rmSync(root, { recursive: true }));

  test('every file of the site has the same bytes', async () => {
    const files = await filesUnder(out);
    expect(files).toEqual(await filesUnder(folder));
    for (const file of files) expectSame(file);
  });

  test('the same pages give the same PDFs, byte for byte', () => {
    for (const file of ['edition-a4.pdf', 'edition-letter.pdf']) expectSame(file);
  });
});
