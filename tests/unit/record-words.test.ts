import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { authorWords } from '../../src/checks/author-words.ts';
import { checkContent } from '../../src/checks/load-edition.ts';
import { recordWords } from '../../src/checks/record-words.ts';
import { readDraft } from '../../src/load/draft.ts';
import { sourceOffset } from '../../src/load/source-place.ts';
import { recordText, wordsRecord } from '../../src/load/words-record.ts';
import { type Mutation, withMutations } from './mutated-content.ts';

const lock = 'essay.lock.json';
const fixture = readFileSync(`tests/fixtures/ferry/${lock}`, 'utf8');

const recorded = (folder: string): string => readFileSync(join(folder, lock), 'utf8');
const rules = (folder: string): string[] => checkContent(folder).map(({ rule }) => rule);
const sin: Mutation = { file: 'essay/choice.mdx', find: 'a sin.', put: 'a crime.' };

describe('npm run record-words', () => {
  test('records an essay of which nothing is recorded, which the check asks for', () => {
    withMutations([], (folder) => {
      rmSync(join(folder, lock));
      expect(checkContent(folder)).toMatchObject([
        { rule: 'author-words', message: 'no words of the author are recorded yet', line: 1 },
      ]);
      expect(recordWords(folder)).toEqual({ added: 6, written: true });
      expect(recorded(folder)).toBe(fixture);
      expect(rules(folder)).toEqual([]);
    });
  });

  test('writes nothing where all is recorded', () => {
    withMutations([], (folder) => {
      expect(recordWords(folder)).toEqual({ added: 0, written: false });
    });
  });

  test('adds paragraphs and sections that have no record', () => {
    const put = (text: string): Mutation => ({ file: lock, find: text, put: '' });
    const [, , line = ''] = fixture.split('\n');
    withMutations([put(`${line}\n`)], (folder) => {
      expect(rules(folder)).toEqual(['author-words']);
      expect(recordWords(folder)).toEqual({ added: 1, written: true });
      expect(recorded(folder)).toBe(fixture);
    });
    const [section = ''] = /,\s+"choice": [^\]]*\]/.exec(fixture) ?? [];
    withMutations([put(section)], (folder) => {
      expect(checkContent(folder)).toMatchObject([
        { rule: 'author-words', message: 'no words are recorded of these 2 paragraphs' },
      ]);
      expect(recordWords(folder)).toEqual({ added: 2, written: true });
      expect(recorded(folder)).toBe(fixture);
    });
  });

  test('never records over a word that is another, and says so as the check does', () => {
    withMutations([sin], (folder) => {
      expect(recordWords(folder)).toEqual({ problems: checkContent(folder) });
      expect(recorded(folder)).toBe(fixture);
    });
  });

  test('records a paragraph anew whose record was deleted', () => {
    const line = fixture.split('\n').find((one) => one.includes('7d61792206277e56')) ?? '';
    withMutations([sin, { file: lock, find: `${line}\n`, put: '' }], (folder) => {
      expect(rules(folder)).toEqual(['author-words']);
      expect(recordWords(folder)).toEqual({ added: 1, written: true });
      expect(rules(folder)).toEqual([]);
    });
  });

  test('records no new paragraph with a sign that nobody sees, which is told alone', () => {
    const put = 'A new\u200b paragraph.\n\nI do not say';
    withMutations([{ file: 'essay/choice.mdx', find: 'I do not say', put }], (folder) => {
      expect(rules(folder)).toEqual(['author-signs']);
      expect(recordWords(folder)).toEqual({ problems: checkContent(folder) });
      expect(recorded(folder)).toBe(fixture);
    });
  });

  test('follows a section that has another id', () => {
    withMutations([{ file: lock, find: '"choice"', put: '"choices"' }], (folder) => {
      expect(rules(folder)).toEqual([]);
      expect(recordWords(folder)).toEqual({ added: 0, written: true });
      expect(recorded(folder)).toBe(fixture);
    });
  });

  test('records no paragraph that stands twice', () => {
    const own = readFileSync('tests/fixtures/ferry/essay/choice.mdx', 'utf8');
    const [first = ''] = own.trim().split('\n\n').slice(-1);
    withMutations(
      [{ file: 'essay/choice.mdx', find: first, put: `${first}\n\n${first}` }],
      (folder) => {
        expect(rules(folder)).toEqual(['paragraph-twice']);
        expect(recordWords(folder)).toEqual({ problems: checkContent(folder) });
        expect(recorded(folder)).toBe(fixture);
      },
    );
  });

  test('records nothing of an essay that cannot be read, nor over a broken record', () => {
    for (const one of [
      { file: 'essay/choice.mdx', find: 'I do', put: '# I do' },
      { file: lock, find: '{', put: '[' },
    ])
      withMutations([one], (folder) => {
        const before = recorded(folder);
        expect(recordWords(folder)).toEqual({ problems: checkContent(folder) });
        expect(recorded(folder)).toBe(before);
      });
  });
});

describe('the author’s words', () => {
  test('of a section are compared where another section cannot be read', () => {
    const heading = { file: 'essay/choice.mdx', find: 'I do', put: '# I do' };
    const word = { file: 'essay/cost.mdx', find: 'cheaper way', put: 'cheap way' };
    withMutations([heading, word], (folder) => {
      expect(rules(folder)).toEqual(['essay-element', 'author-words']);
    });
  });

  test('that were changed in many places are told one by one, up to twenty', () => {
    withMutations([], (folder) => {
      const path = join(folder, 'essay/crossing.mdx');
      const before = readFileSync(path, 'utf8');
      writeFileSync(path, before.replace(/ (\w+) (\w+) (\w+) (\w+)\b/g, ' $1 $2 $3 x$4'));
      const told = authorWords(readDraft(folder).draft);
      expect(told).toHaveLength(21);
      expect(told.at(-1)?.message).toMatch(/^and \d+ more changes to the author’s words/);
    });
  });

  test('are compared in no time, however long the essay and however many are others', () => {
    withMutations([], (folder) => {
      const { draft } = readDraft(folder);
      const [one] = draft.paragraphs;
      const essay = (word: (index: number) => string) =>
        Array.from({ length: 400 }, (_, number) => ({
          ...one!,
          ...{ number, stresses: [], runs: [] },
          text: Array.from({ length: 100 }, (_, index) => word(number * 100 + index)).join(' '),
        }));
      const record = wordsRecord(essay((index) => `a${index % 700} `));
      writeFileSync(join(folder, lock), recordText(record));
      const read = readDraft(folder).draft;
      const started = performance.now();
      for (const word of [
        (index: number) => `a${index % 701}`,
        (index: number) => `b${index}`,
        (index: number) => (index % 7 === 0 ? 'x' : `a${index % 700}`),
      ])
        expect(authorWords({ ...read, paragraphs: essay(word) })).not.toEqual([]);
      expect(performance.now() - started).toBeLessThan(6_000);
    });
  });
});

test.each([
  ['We wait\\, he said', 'We wait, he said', 'he said'],
  ['A\\*b\\* c', 'A*b* c', 'c'],
  ['Q&amp;A &#8212; c', 'Q&A — c', 'c'],
  ['R&D is c', 'R&D is c', 'c'],
  ['back\\slash c', 'back\\slash c', 'c'],
  ['one\n  two c', 'one two c', 'c'],
])('the place of a word in “%s” is told where it is written', (source, text, word) => {
  const runs = [{ at: 0, length: text.length, from: 0, to: source.length }];
  const found = sourceOffset({ text, runs }, text.lastIndexOf(word), source);
  expect(found).toBe(source.lastIndexOf(word));
});
