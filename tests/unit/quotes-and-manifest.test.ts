import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { manifest } from '../../src/data-files/manifest.ts';
import { quoteSelector } from '../../src/data-files/quote-selector.ts';

const edition = loadEdition('tests/fixtures/ferry');
const { meta } = edition;

describe('a quote selector', () => {
  const select = (paragraphs: string[], index: number, start: number, length: number) => {
    const { exact, prefix, suffix } = quoteSelector(paragraphs, index, start, length);
    return [prefix, exact, suffix];
  };

  test('has 24 characters on each side, where these are enough', () => {
    const text = `${'a'.repeat(30)}boat${'b'.repeat(30)}`;
    expect(select([text], 0, 30, 4)).toEqual(['a'.repeat(24), 'boat', 'b'.repeat(24)]);
  });

  test('has eight more on each side, as often as it must', () => {
    const same = `${'a'.repeat(24)}boat${'b'.repeat(24)}`;
    const text = [`1${same}1`, `${'c'.repeat(9)}2${same}2${'d'.repeat(9)}`];
    expect(select(text, 1, 34, 4)).toEqual([
      `${'c'.repeat(7)}2${'a'.repeat(24)}`,
      'boat',
      `${'b'.repeat(24)}2${'d'.repeat(7)}`,
    ]);
  });

  test('stands in a paragraph, not across two', () => {
    expect(select(['a boat', 'boat b'], 1, 0, 4)).toEqual(['', 'boat', ' b']);
  });
});

test('the manifest of the web app has its names, its language and its colours', () => {
  const page = (path = ''): string => `/some/repo/${path}`;
  expect(manifest(meta, page, { light: '#ffffff', dark: '#000000' })).toEqual({
    id: '/some/repo/',
    name: 'The Annotated Ferry',
    short_name: 'The Annotated Ferry',
    description: meta.description,
    lang: 'en',
    start_url: '/some/repo/',
    scope: '/some/repo/',
    display: 'browser',
    background_color: '#ffffff',
    theme_color: '#ffffff',
    icons: [
      { src: '/some/repo/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/some/repo/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/some/repo/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
  });
});
