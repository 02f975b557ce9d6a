import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/load-edition.ts';
import { recordWords } from '../../src/checks/record-words.ts';
import { unsetLetter } from '../../src/model/face-letters.ts';
import { usualTypefaces } from '../../src/schemas/typefaces.ts';
import { type Mutation, withMutations } from './mutated-content.ts';

/** What the check says of an edition of other words, which are recorded. */
const told = (words: string, ...mutations: Mutation[]) =>
  withMutations(mutations, (folder) => {
    const path = join(folder, 'essay/choice.mdx');
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n${words}\n`);
    rmSync(join(folder, 'essay.lock.json'));
    recordWords(folder);
    return checkContent(folder).map(({ rule, found, line, column }) => [rule, found, line, column]);
  });

describe('an op-ed', () => {
  test('in another language of Latin letters is set', () => {
    const french = { file: 'edition.yaml', find: 'language: en\n', put: 'language: fr\n' };
    expect(told('« Où est l’œuvre ? » demanda Zoë.', french)).toEqual([]);
    const latin = { file: 'edition.yaml', find: 'language: en\n', put: 'language: ur-Latn\n' };
    expect(told('Yeh ek kashti hai.', latin)).toEqual([]);
  });

  test('with a word in other letters is told at the first such word, once', () => {
    const words = 'We &amp; they <Term id="ferry">wait for</Term> Ελένη and لورن.';
    expect(told(words)).toEqual([['essay-script', 'Ελένη', 5, 48]]);
  });

  test('in a script of another direction is told at its language, whatever its letters are', () => {
    const urdu = { file: 'edition.yaml', find: 'language: en\n', put: 'language: ur\n' };
    expect(told('یہ ایک کشتی ہے۔', urdu)).toEqual([['essay-script', 'ur', 4, 11]]);
  });
});

test.each([
  ['Zoë, œuvre, ñ, ß, 5 €', undefined],
  ['Zoe\u0308', undefined],
  ['Mařrow', 'ř'],
  ['five ٥', '٥'],
  ['漢字', '漢'],
  ['→ ♥', undefined],
])('the face of the author’s words sets “%s”, or says which letter it cannot', (text, letter) => {
  expect(unsetLetter(text, usualTypefaces.author)?.letter).toBe(letter);
});
