import { readFileSync, statSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { budgetsOf } from '../../src/built-site/budgets.ts';
import { filesUnder } from '../../src/built-site/files.ts';
import { parsePage } from '../../src/built-site/page-tree.ts';
import { visit } from '../ready.ts';
import { sites } from '../sites.ts';

for (const { content, folder, address, base } of [sites.fixture, sites.underPath, sites.edition])
  test.describe(`the page of the essay, built from ${content} under ${base}`, () => {
    test('keeps to every budget of the site', async () => {
      const files = await filesUnder(folder);
      const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
      const html = files.filter((file) => file.endsWith('.html'));
      const pages = new Map(html.map((file) => [file, parsePage(read(file))]));
      const sizes = new Map(files.map((file) => [file, statSync(`${folder}/${file}`).size]));
      const budgets = await budgetsOf({ pages, sizes, base });
      expect(budgets.filter(({ holds }) => !holds)).toEqual([]);
    });

    test('waits for no script', async ({ page }) => {
      await visit(page, address);
      const early = await page.evaluate(() => {
        const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        const files = performance.getEntriesByType('resource');
        return files
          .filter(({ name }) => /\.(js|css)\b/.test(name))
          .map(({ name, startTime }) => ({ name, early: startTime < (page?.loadEventStart ?? 0) }));
      });
      expect(early).toEqual([{ name: expect.stringContaining('/scripts/'), early: false }]);
    });

    test('asks for no more than 50 kB of fonts before it is scrolled', async ({ page }) => {
      let bytes = 0;
      page.on('response', async (response) => {
        if (response.request().resourceType() === 'font')
          bytes += (await response.body()).byteLength;
      });
      await page.goto(address, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      expect(bytes).toBeGreaterThan(0);
      expect(bytes).toBeLessThanOrEqual(50_000);
    });
  });
