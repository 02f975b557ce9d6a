import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { wordsOf } from '../../src/built-site/page-words.ts';
import { fallbackFaces } from '../../src/fonts/fonts.ts';

const file = (name: string): Uint8Array =>
  readFileSync(fileURLToPath(import.meta.resolve(`@fontsource-variable/${name}`)));

test('every face that the style sheet falls back on is sized to the face it stands in for', async () => {
  const newsreader = file('newsreader/files/newsreader-latin-opsz-normal.woff2');
  const sourceSans = file('source-sans-3/files/source-sans-3-latin-wght-normal.woff2');
  const css =
    (await fallbackFaces('title', newsreader)) +
    (await fallbackFaces('essay', newsreader)) +
    (await fallbackFaces('editors', sourceSans));
  const faces = css.match(/@font-face \{[^}]*\}/g) ?? [];
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const named = [...new Set(tokens.match(/"\w+ Fallback: [\w ]+"/g))];
  expect(named.length).toBeGreaterThan(3);
  for (const name of named) {
    const face = faces.find((each) => each.includes(`font-family: ${name}`));
    expect(face, name).toMatch(/src: local\(.*ascent-override: .*size-adjust: \d/);
  }
});

test('a face without stand-ins has none', async () => {
  expect(await fallbackFaces('naskh', new Uint8Array())).toBe('');
});

test('the words of a page are what a reader sees: no markup, no style, no escapes', () => {
  const html = '<style>p{}</style><p>“It’s”&#39;s <b>A&amp;B</b> &lt;&quot;</p><script>x</script>';
  expect(wordsOf(html)).toBe('“It’s”\'s A&B <"');
});
