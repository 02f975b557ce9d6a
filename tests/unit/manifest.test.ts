import { expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { manifest } from '../../src/data-files/manifest.ts';

const edition = loadEdition('tests/fixtures/ferry');

test('the manifest stays inside the site and names icons that the build draws', () => {
  const page = (path = ''): string => `/some/repo/${path}`;
  const paper = { light: '#ffffff', dark: '#000000' };
  const data = JSON.parse(JSON.stringify(manifest(edition.meta, page, paper)));
  expect([data.id, data.scope, data.start_url]).toEqual(Array(3).fill('/some/repo/'));
  expect(data.icons.map(({ src }: { src: string }) => src)).toEqual([
    '/some/repo/icon-192.png',
    '/some/repo/icon-512.png',
    '/some/repo/favicon.svg',
  ]);
  expect(data.icons.map(({ sizes }: { sizes: string }) => sizes)).toEqual([
    '192x192',
    '512x512',
    'any',
  ]);
});
