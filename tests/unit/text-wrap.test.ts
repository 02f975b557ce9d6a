import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('no style asks for pretty lines: WebKit dies of them, at some widths, in some paragraphs', () => {
  const asking = globSync('src/**/*.{css,astro,ts}').filter((file) =>
    /text-wrap(-style)?\s*:[^;}]*\bpretty\b/.test(readFileSync(file, 'utf8')),
  );
  expect(asking).toEqual([]);
});
