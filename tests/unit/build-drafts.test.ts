import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { draftWord, writeDrafts } from '../drafted-content.ts';
import { bookOf } from '../kept-editions.ts';
import { patient, startBuild } from './build-process.ts';

test(
  'no file of a build has a word of a draft, whatever the environment says of a preview',
  async () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'drafts-')));
    const out = join(folder, 'site');
    const content = writeDrafts(join(folder, 'content'));
    const build = startBuild({ CONTENT_DIR: content, OUT_DIR: out, PREVIEW: 'yes' });
    expect((await build.ended).code, build.said()).toBe(0);
    const files = readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    const told = files.filter((file) => {
      const text = file.endsWith('.epub')
        ? JSON.stringify(
            [...bookOf(readFileSync(file)).pages.values()].map(
              (one) => one.documentElement.outerHTML,
            ),
          )
        : readFileSync(file, 'latin1');
      return (
        text.includes(draftWord) || /draft-(note|term|event|source|figure|correction)/.test(text)
      );
    });
    expect(told).toEqual([]);
    expect(files.length).toBeGreaterThan(30);
    const page = readFileSync(join(out, 'index.html'), 'utf8');
    expect(page).toContain('their letter was filed with the others, under a heading');
    expect(build.said()).not.toContain('draft-');
    rmSync(folder, { recursive: true });
  },
  patient.timeout,
);
