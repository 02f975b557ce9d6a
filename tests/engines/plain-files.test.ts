import { expect, test } from './engine-test.ts';

test('the plain text is read as it is where the server names no charset', async ({ tab, site }) => {
  site.trouble(/edition\.txt/, 'no charset');
  await tab.open(`${site.address}/edition.txt`);
  expect(await tab.evaluate(() => document.characterSet)).toBe('UTF-8');
});
