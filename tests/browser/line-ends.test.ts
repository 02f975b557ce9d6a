import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { filesUnder } from '../../src/output/files.ts';
import { copyWithLineEnds } from '../line-ends.ts';
import { sites } from '../sites.ts';

test('every file of the site has the same bytes, however the lines of the content end', async () => {
  test.setTimeout(300_000);
  const { content, folder, base } = sites.fixture;
  const root = mkdtempSync(join(tmpdir(), 'lines-'));
  const [copy, out] = [join(root, 'content'), join(root, 'site')];
  copyWithLineEnds(content, copy);
  const env = { ...process.env, CONTENT_DIR: copy, OUT_DIR: out, BASE_PATH: base };
  const { status, stderr } = spawnSync('node', ['src/cli/build.ts'], { env, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  expect(await filesUnder(out)).toEqual(await filesUnder(folder));
  for (const file of await filesUnder(out))
    expect(readFileSync(join(out, file)).equals(readFileSync(join(folder, file))), file).toBe(true);
  rmSync(root, { recursive: true });
});
