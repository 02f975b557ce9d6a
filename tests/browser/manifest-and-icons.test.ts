import { expect, test } from '@playwright/test';
import { editionOf } from '../loaded-edition.ts';
import { sizeOf } from '../png-size.ts';
import { sites } from '../sites.ts';

for (const { content, address, base } of [sites.fixture, sites.underPath, sites.edition])
  test.describe(`what shared links to ${content} under ${base} show`, () => {
    const edition = editionOf(content);

    test('the manifest and the icons are there, in the sizes they claim', async ({
      page,
      request,
    }) => {
      await page.goto(address);
      const manifestLink = await page.locator('link[rel=manifest]').getAttribute('href');
      expect(manifestLink).toBe(`${base}site.webmanifest`);
      const answer = await request.get(`${address}site.webmanifest`);
      expect(answer.headers()['content-type']).toContain('application/manifest+json');
      const { start_url, icons, name } = await answer.json();
      expect(start_url).toBe(base);
      expect(name).toBe(edition.meta.site);
      const origin = new URL(address).origin;
      for (const { src, sizes } of icons.filter(
        ({ type }: { type: string }) => type === 'image/png',
      ))
        expect(sizeOf(await (await request.get(origin + src)).body()).join('x')).toBe(sizes);
      const touch = await page.locator('link[rel=apple-touch-icon]').getAttribute('href');
      expect(sizeOf(await (await request.get(origin + touch)).body())).toEqual([180, 180]);
    });

    test('the colour of the browser’s own bar is that of the page, in both schemes', async ({
      page,
    }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(address);
        const declared = await page
          .locator(`meta[name=theme-color][media*=${colorScheme}]`)
          .getAttribute('content');
        const shown = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        const [red, green, blue] = shown.match(/\d+/g)?.map(Number) ?? [];
        const hex = [red, green, blue].map((part) => part?.toString(16).padStart(2, '0')).join('');
        expect(declared).toBe(`#${hex}`);
      }
    });
  });
