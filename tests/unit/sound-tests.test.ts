import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import config from '../vitest.config.ts';

const own = 'tests/unit/sound-tests.test.ts';
const tests = globSync('tests/**/*.ts').filter((file) => file !== own);
const texts = new Map(tests.map((file) => [file, readFileSync(file, 'utf8')]));
/** What a pattern finds in the tests, each with its file. */
const found = (pattern: RegExp): [file: string, match: string][] =>
  [...texts].flatMap(([file, text]) =>
    [...text.matchAll(pattern)].map(([whole, part]): [string, string] => [file, part ?? whole]),
  );

test('a key that a test puts into the storage of a reader is one that the site reads', () => {
  const site = globSync('src/client/*').map((file) => readFileSync(file, 'utf8'));
  const read = new Set(
    site.flatMap((text) =>
      [...text.matchAll(/Storage(?:\['|\.(?:\w+Item\(')?)([\w-]+)/g)].map(([, key]) => key),
    ),
  );
  expect(read).toContain('reading');
  const put = found(/Storage(?:\.setItem\(|\[)'([^']+)'/g);
  expect(put.length).toBeGreaterThan(0);
  expect(put.filter(([, key]) => !read.has(key))).toEqual([]);
});

test('no expectation of a unit test depends on the day on which it is run', () => {
  const today = found(/new Date\(\)|Date\.now\(\)/g);
  expect(today.filter(([file]) => file.startsWith('tests/unit/'))).toEqual([]);
});

test('a test that starts a process has more than the five seconds that are usual', () => {
  expect(found(/\b(?:spawn|spawnSync|execFileSync|fork)\(/g).length).toBeGreaterThan(0);
  expect(config.test?.testTimeout).toBeGreaterThanOrEqual(30_000);
  const less = found(/^\}, ([\d_]+)\);$/gm).filter(
    ([, time]) => Number(time.replaceAll('_', '')) < 30_000,
  );
  expect(less).toEqual([]);
});
