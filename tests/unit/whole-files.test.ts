import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/load-edition.ts';
import { shownPath } from '../../src/load/content-file.ts';
import { problemBlocks } from '../../src/load/problem.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the check says of the fixture after a change to its files, without the folder’s own path. */
const told = (change: (at: (file: string) => string) => void): string[] => {
  rmSync(folder, { recursive: true, force: true });
  cpSync('tests/fixtures/ferry', folder, { recursive: true });
  change((file) => join(folder, file));
  return problemBlocks(checkContent(folder)).map((block) =>
    block.replaceAll(shownPath(folder, '/'), ''),
  );
};

const put = (file: string, content: string | Buffer) => (at: (file: string) => string) =>
  writeFileSync(at(file), content);
const gone = (file: string) => (at: (file: string) => string) => rmSync(at(file));
const folderFor = (file: string) => (at: (file: string) => string) => {
  rmSync(at(file), { force: true });
  mkdirSync(at(file));
};

const marked = (file: string) => (at: (file: string) => string) =>
  writeFileSync(at(file), Buffer.concat([Buffer.from('\ufeff'), readFileSync(at(file))]));

const latin1 = Buffer.from('- id: quay\n  term: Qu\xe9\n', 'latin1');
const utf16 = Buffer.from('\ufeff- id: quay\n', 'utf16le');
const endless = `- id: quay\n  term: Quay\n  definition: ${'a'.repeat(100_000)}\n`;

describe('one file as a whole is told once, and nothing that only follows from it', () => {
  test.each([
    ['a file in Latin-1', put('glossary.yaml', latin1)],
    ['a file in UTF-16 with its mark', put('glossary.yaml', utf16)],
    ['a file in UTF-16 without its mark', put('glossary.yaml', utf16.subarray(2))],
    ['a page of the essay in Latin-1', put('essay/cost.mdx', Buffer.from('Wh\xe9', 'latin1'))],
    ['the page about the edition in Latin-1', put('about.mdx', Buffer.from('Wh\xe9', 'latin1'))],
    ['an empty file of sources', put('sources.yaml', '')],
    ['an empty page of the essay', put('essay/cost.mdx', '\n\n')],
    ['an empty page about the edition', put('about.mdx', '')],
    ['an empty edition.yaml', put('edition.yaml', '')],
    ['an empty ledger', put('anchors.lock.json', '')],
    ['a glossary that is missing', gone('glossary.yaml')],
    ['an edition.yaml that is missing', gone('edition.yaml')],
    ['a page about the edition that is missing', gone('about.mdx')],
    ['a section that is missing', gone('essay/cost.mdx')],
    ['a folder in the place of a file', folderFor('timeline.yaml')],
    ['a folder in the place of a page', folderFor('about.mdx')],
    ['a file that is not read for its ending', put('notes/more.yml', '- id: more\n')],
    ['a file that is not read for its name', put('glosary.yaml', '- id: more\n')],
    ['a page of the essay with another ending', put('essay/more.md', 'More.\n')],
    ['a folder in a folder', folderFor('notes/more')],
    ['100,000 letters without a space', put('figures/more.yaml', endless)],
    ['100,000 letters in the essay', put('essay/cost.mdx', 'a'.repeat(100_000))],
    ['100,000 letters about the edition', put('about.mdx', 'a'.repeat(100_000))],
    ['100,000 brackets', put('aliases.yaml', '['.repeat(100_000))],
    ['a list of lists without end', put('aliases.yaml', '[ '.repeat(20_000))],
    ['a value that is itself', put('aliases.yaml', '- &a [*a]\n')],
    ['a text in place of the ledger', put('anchors.lock.json', '"none"\n')],
    ['a list in place of the edition', put('edition.yaml', '- a\n')],
    ['a text in place of a house style', put('house-style.yaml', 'plain\n')],
  ])('%s', (_, change) => {
    const problems = told(change);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchSnapshot();
  });

  // Whoever may do everything may read everything.
  test.skipIf(process.getuid?.() === 0)('a file that may not be read', () => {
    expect(told((at) => chmodSync(at('sources.yaml'), 0))[0]).toContain('file-unreadable');
  });
});

test.each([
  ['a byte order mark', marked('glossary.yaml')],
  ['files of a system or an editor', put('.DS_Store', 'x')],
  ['a copy that an editor keeps', put('notes/cost.yaml~', 'x')],
  ['a help for writers', put('README.md', '# Help\n')],
  ['a picture', put('screenshot.png', 'x')],
])('%s is nothing to complain of', (_, change) => {
  expect(told(change)).toEqual([]);
});

test('long runs in every field are told, each in a time that grows with their length alone', () => {
  const run = `${'a'.repeat(1_900)} `.repeat(50).trim();
  const signs = ["'", '[', '“', '<', '*', '[@', ' ', '&', '_', '`'].map((sign) =>
    sign.repeat(1_900),
  );
  for (const text of [run, ...signs]) {
    const quoted = JSON.stringify(text);
    const problems = told((at) => {
      writeFileSync(
        at('notes/more.yaml'),
        `- id: more\n  paragraph: 1\n  anchor: x\n  kind: context\n  title: ${quoted}\n  gist: ${quoted}\n  body: [${quoted}]\n`,
      );
    });
    expect(problems.length).toBeGreaterThan(0);
  }
});
