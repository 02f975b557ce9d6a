import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { explain, isRule, ruleList, ruleNames, rules } from '../../src/rules/table.ts';
import { dateFaults } from './seeded/dates.ts';
import { entryFaults } from './seeded/entries.ts';
import { essayFaults } from './seeded/essay.ts';
import { fileFaults } from './seeded/files.ts';
import { idFaults } from './seeded/ids.ts';
import { lookFaults } from './seeded/look.ts';
import { textFaults } from './seeded/texts.ts';
import { wordFaults } from './seeded/words.ts';

test('the README lists the rules: npm run check -- --explain prints what it should say', () => {
  expect(readFileSync('README.md', 'utf8')).toContain(ruleList());
});

test('every rule has a name in kebab-case, a sentence, and two examples that differ', () => {
  for (const name of ruleNames) {
    const { meaning, wrong, right } = rules[name];
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(meaning).toMatch(/^\p{Lu}.*\.$/u);
    expect(wrong).not.toBe(right);
    expect(explain(name)).toContain(name);
  }
  expect(isRule('toString')).toBe(false);
});

test('every rule that the code names is in the table, and every rule is named by the code', () => {
  const code = globSync('src/{dates,load,schemas,checks,figures,model}/*.ts')
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  expect(ruleNames.filter((name) => !code.includes(`'${name}'`))).toEqual([]);
});

test('every rule finds a seeded fault, but those on whole files', () => {
  const found = new Set(
    [dateFaults, entryFaults, essayFaults, fileFaults, idFaults, lookFaults, textFaults, wordFaults]
      .flat()
      .map(({ rule }) => rule),
  );
  const whole = [
    ...['file-missing', 'file-unreadable', 'file-encoding', 'file-empty', 'file-not-read'],
    'file-size',
    // An icon and a package of letters are files too: own-icon.test.ts, own-typefaces.test.ts.
    ...['icon-form', 'icon-content', 'typeface-style'],
  ];
  expect(ruleNames.filter((name) => !found.has(name))).toEqual(whole);
});
