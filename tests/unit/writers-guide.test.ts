import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/load-edition.ts';
import { shownPath } from '../../src/load/content-file.ts';
import { problemBlocks } from '../../src/load/problem.ts';
import { checked, runNew } from './new-content.ts';

const guide = readFileSync('content/README.md', 'utf8');
const [, words = '', ...parts] = guide.split('\n## ');

/** What stands in a block of the guide. */
const blockOf = (part: string, language: string): string =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(part)?.[1] ?? '';

/** Each kind of entry in the guide: its example, and what the check says of a wrong one. */
const kinds = parts.map((part) => {
  const block = (language: string): string => blockOf(part, language);
  const [, right = '', wrong = ''] = /Written `(.+?)` as `(.+?)`/.exec(part) ?? [];
  const [, file = ''] = /^# (.+)\n/.exec(block('yaml')) ?? [];
  const example = block('yaml').replace(/^# .+\n/, '');
  const [name = ''] = part.split('\n');
  const marked = block('mdx').trim();
  return { name, file, example, marked, right, wrong, said: block('text'), command: block('sh') };
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guide-'));
  cpSync('tests/fixtures/ferry', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Puts an entry where the guide says, and what leads to it where an entry needs that. */
const add = (name: string, file: string, example: string, marked: string): void => {
  appendFileSync(join(folder, file), example);
  if (marked) {
    const essay = join(folder, 'essay/cost.mdx');
    const plain = marked.replace(/<\/?Note[^>]*>/g, '');
    const text = readFileSync(essay, 'utf8');
    expect(text).toContain(plain);
    writeFileSync(essay, text.replace(plain, marked));
  }
  const timeline = join(folder, 'timeline.yaml');
  const events = readFileSync(timeline, 'utf8');
  if (name === 'A term')
    writeFileSync(
      timeline,
      events.replace('terms: [ferry, council]', 'terms: [ferry, council, quay]'),
    );
  if (name === 'A source')
    writeFileSync(
      timeline,
      events.replace(
        /source: lorn-gazette-history\n- id: bridge-proposed/,
        'source: tariff-notice\n- id: bridge-proposed',
      ),
    );
};

const said = (): string => {
  const own = shownPath(folder, '/');
  return problemBlocks(checkContent(folder))
    .map((block) => block.replaceAll(own, ''))
    .join('\n\n');
};

/** The arguments of a command as a shell reads them. */
const argumentsOf = (command: string): string[] =>
  [...command.trim().matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

describe('the guide for writers', () => {
  const commands = kinds.filter(({ command }) => command !== '');
  test.each(commands)('$name: the command writes a stub that passes', async ({ command }) => {
    const [npm, run, script, dashes, ...words] = argumentsOf(command);
    expect([npm, run, script, dashes]).toEqual(['npm', 'run', 'new', '--']);
    expect(await runNew(folder, words)).toMatchObject({ code: 0 });
    const rules = checked(folder).map((one) => one.split(' ').at(-1));
    const left: Record<string, string[]> = { source: [], term: [] };
    expect(rules).toEqual(left[words[0] ?? ''] ?? ['stub-words']);
  });

  test('has a command for each kind of entry that there is a stub of', () => {
    expect(commands.map(({ command }) => argumentsOf(command)[4])).toEqual([
      ...['note', 'term', 'event', 'source', 'figure'],
    ]);
  });

  test('The author’s words: of a wrong one the check says what the guide says', () => {
    const [, right = '', wrong = ''] = /Written `(.+?)` as `(.+?)`/.exec(words) ?? [];
    const essay = join(folder, 'essay/cost.mdx');
    const text = readFileSync(essay, 'utf8');
    const shown = blockOf(words, 'mdx').trim();
    expect(text).toContain(shown);
    writeFileSync(essay, text.replace(shown, shown.replace(right, wrong)));
    expect(`${said()}\n`).toBe(blockOf(words, 'text'));
  });

  for (const { name, file, example, marked, right, wrong, said: expected } of kinds) {
    test(`${name}: the example is sound`, () => {
      add(name, file, example, marked);
      expect(said()).toBe('');
    });
    test(`${name}: of a wrong one the check says what the guide says`, () => {
      expect(example).toContain(right);
      add(name, file, example.replace(right, wrong), marked);
      expect(`${said()}\n`).toBe(expected);
    });
  }
});
