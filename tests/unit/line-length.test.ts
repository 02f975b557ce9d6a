import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The lines of a file that are longer than a reader of code should have to follow. */
const longLines = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.length > 120 ? [`${file}:${index + 1}: ${line.length}`] : []));

test('no line of the code is longer than 120 characters: the formatter leaves markup and long texts alone', () => {
  const files = globSync('src/**/*.{ts,js,astro,css}');
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap(longLines)).toEqual([]);
});
