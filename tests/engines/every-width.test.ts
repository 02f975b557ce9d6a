import { expect, test } from './engine-test.ts';
import { putLongParagraphs } from './long-paragraphs.ts';

const widths = [
  ...Array.from({ length: 10 }, (_, index) => 300 + 23 * index),
  ...[600, 760, 900, 1100, 1199, 1200, 1440, 1199, 360, 300],
];

// Faces that do not come are other widths of words: WebKit dies of some of them alone.
for (const size of ['', 'larger'])
  for (const fonts of ['its', 'the reader’s'])
    test.describe(`in ${size || 'normal'} letters of ${fonts} faces`, () => {
      test.skip(
        ({ engineName }) =>
          engineName.startsWith('chromium') || (engineName === 'firefox' && fonts !== 'its'),
        'Only WebKit was seen to die, and of the faces; every width of Chromium is tried elsewhere.',
      );
      test.beforeEach(async ({ tab, site }) => {
        if (fonts !== 'its') site.trouble(/woff2$/, 'missing');
        await tab.open(`${site.address}/`);
        await tab.evaluate((chosen) => {
          localStorage['reading'] = JSON.stringify({ size: chosen });
        }, size);
      });

      test('the page lives through loads and reloads', async ({ tab, site }) => {
        for (const width of [300, 428, 1200]) {
          await tab.resize(width, 740);
          await tab.open(`${site.address}/`);
          await tab.reload();
          const chosen = await tab.evaluate(() => document.documentElement.dataset['size'] ?? '');
          expect(chosen, `${width} px`).toBe(size);
        }
      });

      test('the page lives through every width, whatever its paragraphs', async ({ tab }) => {
        await tab.reload();
        for (const width of widths) {
          await tab.resize(width, 740);
          await tab.evaluate(putLongParagraphs, 40, width);
          const wide = await tab.evaluate(() => document.querySelector('#p1')!.clientWidth);
          expect(wide, `${width} px`).toBeGreaterThan(0);
        }
      });
    });
