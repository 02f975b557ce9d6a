import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { readAbout } from '../../src/view/about.ts';
import { copyWithLineEnds } from '../line-ends.ts';
import { sites } from '../sites.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lines-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const ferry = 'tests/fixtures/ferry';

test.each([ferry, sites.edition.content])('%s says the same, however its lines end', (content) => {
  const copy = join(folder, 'copy');
  copyWithLineEnds(content, copy);
  expect(readFileSync(join(copy, 'edition.yaml'), 'utf8')).toContain('\r\n');
  expect(loadEdition(copy)).toEqual(loadEdition(content));
  expect(readAbout(copy)).toEqual(readAbout(content));
});

test('a text of several lines and a mistake have their places, however the lines end', () => {
  const copy = join(folder, 'copy');
  const [lf, crlf] = [join(folder, 'lf'), copy];
  cpSync(ferry, lf, { recursive: true });
  const timeline = join(lf, 'timeline.yaml');
  writeFileSync(
    timeline,
    readFileSync(timeline, 'utf8').replace(
      'text: The council buys a sister ship.',
      'text: |\n    The council\n    buys a ship.\n  plaice: Lorn',
    ),
  );
  copyWithLineEnds(lf, crlf);
  const complaint = (root: string): string => {
    try {
      loadEdition(root);
      return '';
    } catch (error) {
      return (error as Error).message.replaceAll(root, '').replace(/\S*\/(lf|copy)\//g, '');
    }
  };
  expect(complaint(crlf)).toMatch(
    /timeline\.yaml:\d+:3 error unknown-field\n {2}unknown field “plaice”/,
  );
  expect(complaint(crlf)).toBe(complaint(lf));
});

test('Git checks the project out with line feeds, whatever it is told to do', () => {
  const git = (...words: string[]): void => {
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...words], { cwd: folder });
  };
  git('init', '--quiet');
  cpSync('.gitattributes', join(folder, '.gitattributes'));
  const texts = ['edition.yaml', 'section.mdx', 'page.astro', 'load.ts', 'sheet.css', 'run'];
  for (const text of texts) writeFileSync(join(folder, text), 'one\ntwo\n');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'A');
  for (const text of texts) rmSync(join(folder, text));
  git('-c', 'core.autocrlf=true', '-c', 'core.eol=crlf', 'checkout', '--', '.');
  for (const text of texts) expect(readFileSync(join(folder, text), 'utf8')).toBe('one\ntwo\n');
});
