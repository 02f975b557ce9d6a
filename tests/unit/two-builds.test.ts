import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foreignFiles } from '../../src/built-site/written-files.ts';
import { contentsOf, patient, type RunningBuild, startBuild, writeSite } from './build-process.ts';

describe('two editions at once, one of them where a link leads', () => {
  let place = '';
  let real = '';
  let builds: RunningBuild[] = [];
  let endings: Awaited<RunningBuild['ended']>[] = [];
  const places = () => [join(place, 'one'), join(place, 'two')];

  beforeAll(async () => {
    place = realpathSync(mkdtempSync(join(tmpdir(), 'two-')));
    // Beside the project, with a name that begins as the project's does.
    real = mkdtempSync(`${process.cwd()}-`);
    writeSite(real);
    symlinkSync(real, join(place, 'two'));
    builds = places().map((each) => startBuild({ OUT_DIR: each }));
    endings = await Promise.all(builds.map(({ ended }) => ended));
  }, patient.timeout);
  afterAll(() => {
    for (const each of [place, real]) rmSync(each, { recursive: true });
  });

  test('are built one after the other, and both are whole', () => {
    for (const ending of endings) expect(ending).toEqual({ code: 0, signal: null });
    const waited = builds.filter(({ said }) => said().includes('Another build is running'));
    // One at least: other tests build too.
    expect(waited.length).toBeGreaterThan(0);
    for (const each of places()) expect(foreignFiles(each)).toEqual([]);
    const [one, two] = places().map((each) => Object.values(contentsOf(each)));
    expect(two).toEqual(one);
  });

  test('the link leads to the folder that is written to, and stays', () => {
    expect(realpathSync(places()[1]!)).toBe(real);
    const files = [place, real].flatMap((folder) => Object.keys(contentsOf(folder)));
    expect(files.filter((file) => file.includes('building'))).toEqual([]);
  });

  test('a second build replaces the first', () => {
    expect(readFileSync(join(real, 'index.html'), 'utf8')).toContain('Let Us Wait for the Boat');
    expect(existsSync(join(real, 'fonts/old.woff2'))).toBe(false);
  });

  test('a build without PDFs says so, and its page about the edition too', () => {
    for (const { said } of builds) expect(said()).toContain('No PDFs are made: PDF=no.');
    const about = readFileSync(join(real, 'about/index.html'), 'utf8');
    expect(about).not.toContain('.pdf');
    expect(about).toContain('No PDF was made with this edition');
    expect(about).toMatch(/edition\.epub" download>[^<]*<\/a> \(\d+ kB\)/);
  });
});
