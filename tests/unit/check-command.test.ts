import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeDrafts } from '../drafted-content.ts';

let wrong = '';
let doubtful = '';

const changed = (file: string, find: string, put: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync('tests/fixtures/ferry', folder, { recursive: true });
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(find, put));
  return folder;
};

beforeAll(() => {
  wrong = changed('notes/cost.yaml', 'terms: [toll]', 'terms: [tol, "100%"]');
  doubtful = changed('notes/crossing.yaml', 'What happened at', 'What happened\u00a0at');
});
afterAll(() => {
  for (const folder of [wrong, doubtful]) rmSync(folder, { recursive: true });
});

const fixture = 'tests/fixtures/ferry';

/** Runs the command; gives how it ended and what it said. */
const check = (
  words: string[],
  env: Record<string, string> = {},
): Promise<{ code: number | null; out: string; err: string }> => {
  const { GITHUB_ACTIONS: _, ...own } = process.env;
  const child = spawn(process.execPath, ['src/cli/check.ts', ...words], {
    env: { ...own, CONTENT_DIR: fixture, ...env },
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (part: Buffer) => {
    said.out += part;
  });
  child.stderr.on('data', (part: Buffer) => {
    said.err += part;
  });
  return new Promise((done) => child.once('close', (code) => done({ code, ...said })));
};

const stack = /^\s+at .*:\d+:\d+\)?$/m;

describe('npm run check', () => {
  test('ends with 0 where all is well', async () => {
    expect(await check([])).toEqual({
      code: 0,
      out: 'Nothing is wrong with the content.\n',
      err: '',
    });
  });

  test('says how many drafts there are, and not to other programs', async () => {
    const drafts = writeDrafts(mkdtempSync(join(tmpdir(), 'content-')));
    const [people, programs] = await Promise.all([
      check([], { CONTENT_DIR: drafts }),
      check(['--json'], { CONTENT_DIR: drafts }),
    ]);
    rmSync(drafts, { recursive: true });
    expect(people).toEqual({
      code: 0,
      out: 'Nothing is wrong with the content.\n6 drafts: in the preview, in no build.\n',
      err: '',
    });
    expect(programs.out).toBe('[]\n');
  });

  test('ends with 1 where something is wrong, and says all of it', async () => {
    const { code, out, err } = await check([], { CONTENT_DIR: wrong });
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(/notes\/cost\.yaml:14:16 error id-form\n/);
    expect(err).toContain(
      '1 error in the content. Help on a rule: npm run check -- --explain id-form',
    );
  });

  test('lets warnings pass, unless it is strict', async () => {
    const [mild, strict] = await Promise.all([
      check([], { CONTENT_DIR: doubtful }),
      check(['--strict'], { CONTENT_DIR: doubtful }),
    ]);
    expect(mild.code).toBe(0);
    expect(mild.out).toContain('warning text-odd-space');
    expect(mild.out).toContain('1 warning in the content.');
    expect(strict.code).toBe(1);
  });

  test('writes JSON, and nothing else, even in GitHub Actions', async () => {
    const env = { CONTENT_DIR: wrong, GITHUB_ACTIONS: 'true' };
    const [{ code, out, err }, none] = await Promise.all([
      check(['--json'], env),
      check(['--json']),
    ]);
    expect(code).toBe(1);
    expect(err).toBe('');
    const [problem] = JSON.parse(out) as Record<string, unknown>[];
    expect(Object.keys(problem ?? {})).toEqual([
      ...['file', 'line', 'column', 'rule', 'severity', 'message', 'found', 'hint'],
    ]);
    expect(problem).toMatchObject({ line: 14, column: 16, rule: 'id-form', severity: 'error' });
    expect(JSON.parse(none.out)).toEqual([]);
  });

  test('tells GitHub Actions the place of each problem', async () => {
    const { out } = await check([], { CONTENT_DIR: wrong, GITHUB_ACTIONS: 'true' });
    expect(out).toMatch(
      /^::error file=\S+notes\/cost\.yaml,line=14,col=16,title=id-form::“terms”: /,
    );
    expect(out).toContain('%0Afound: "100%25"');
  });

  test('explains a rule with a wrong and a right example, and lists them all', async () => {
    const [one, all, none] = await Promise.all([
      check(['--explain', 'text-space']),
      check(['--explain']),
      check(['--explain', 'text-spac']),
    ]);
    expect(one).toMatchObject({ code: 0, err: '' });
    expect(one.out).toMatchSnapshot();
    expect(all.out).toContain('- `text-space`: ');
    expect(none).toMatchObject({ code: 2, out: '' });
    expect(none.err).toContain('Did you mean text-space?');
  });

  test('says how it is used', async () => {
    const [help, unknown] = await Promise.all([check(['--help']), check(['--jsn'])]);
    expect(help.code).toBe(0);
    expect(help.out).toContain('npm run check -- --strict');
    expect(unknown).toMatchObject({ code: 2, out: '' });
    expect(unknown.err).toContain('--jsn means nothing here. Did you mean --json?');
  });

  test.each([
    [{ CONTENT_DIR: '/nowhere' }, 'CONTENT_DIR=/nowhere: there is no such folder.'],
    [{ CONTENT_DIR: 'README.md' }, 'CONTENT_DIR=README.md: there is no such folder.'],
    [{ SITE_URL: 'ferry' }, 'SITE_URL=ferry: not the whole address of a page on the web.'],
    [{ SITE_URL: 'https://x.example/a' }, 'and build with BASE_PATH=/a/'],
    [{ BASE_PATH: '/a b/' }, 'BASE_PATH=/a b/: not a path of an address.'],
    [{ BASE_PATH: '/../up/' }, 'BASE_PATH=/../up/: not a path of an address.'],
    [{ BASE_PATH: 'https://x.example/' }, 'BASE_PATH=https://x.example/: not a path'],
    [{ PORT: 'many' }, 'PORT=many: not the number of a port.'],
    [{ PORT: '70000' }, 'PORT=70000: not the number of a port.'],
  ])('says what is wrong with the environment: %o', async (env, words) => {
    const { code, err, out } = await check([], env as unknown as Record<string, string>);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(words);
    expect(err).not.toMatch(stack);
  });
});
