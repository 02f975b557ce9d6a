import { statSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { kilobytes } from '../../src/built-site/files.ts';
import { sites } from '../sites.ts';

const { folder } = sites.fixture;

for (const javaScriptEnabled of [true, false])
  test.describe(`the page about the edition with script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 1280, height: 800 } });

    test('begins with the files to keep, each with its size', async ({ page }) => {
      await page.goto('/about/');
      const files = page.getByRole('region', { name: 'To keep' }).getByRole('listitem');
      const names = await files
        .locator('a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
      expect(names).toEqual(
        expect.arrayContaining(['/edition.epub', '/edition.txt', '/edition.md']),
      );
      for (const [index, name] of names.entries())
        await expect(files.nth(index)).toContainText(
          `(${kilobytes(statSync(`${folder}${name}`).size)})`,
        );
      for (const file of await files.all()) await expect(file).toBeInViewport({ ratio: 1 });
      // A click anywhere on one of them is a click on its link.
      const [box] = await Promise.all([files.first().boundingBox(), files.first().hover()]);
      const hit = await page.evaluate(
        ([x, y]) => document.elementFromPoint(x!, y!)?.closest('a')?.getAttribute('href'),
        [box!.x + box!.width - 8, box!.y + box!.height - 8],
      );
      expect(hit).toBe(names[0]);
    });

    test('has its contents beside its text, and each entry leads to its section', async ({
      page,
    }) => {
      await page.goto('/about/');
      const contents = page.getByRole('navigation', { name: 'Contents' });
      const sections = await page
        .locator('.entries')
        .getByRole('heading', { level: 2 })
        .allTextContents();
      await expect(contents.getByRole('link')).toHaveText(sections);
      expect(sections.slice(-3)).toEqual(['How to cite', 'Open data', 'Corrections']);
      for (const name of sections) {
        await contents.getByRole('link', { name, exact: true }).focus();
        await page.keyboard.press('Enter');
        await expect(page.getByRole('heading', { name, exact: true })).toBeInViewport();
        await expect(contents).toBeInViewport();
      }
      const [nav, text] = [
        (await contents.boundingBox())!,
        (await page.locator('.entries').boundingBox())!,
      ];
      expect(nav.x + nav.width).toBeLessThan(text.x);
    });

    test('has its contents above its text in a small window', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto('/about/');
      const nav = (await page.getByRole('navigation', { name: 'Contents' }).boundingBox())!;
      const text = (await page.locator('.entries').boundingBox())!;
      expect(nav.y + nav.height).toBeLessThanOrEqual(text.y);
      expect(nav.x).toBe(text.x);
    });
  });
