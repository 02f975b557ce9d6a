import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, createBrotliDecompress } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { builtPage } from '../kept-editions.ts';
import { editionOf } from '../loaded-edition.ts';
import { visit } from '../ready.ts';
import { sites } from '../sites.ts';

/** What a reader has of a page when so many bytes of it have come, sent with brotli. */
const firstBytes = async (html: string, bytes: number): Promise<string> => {
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const stream = createBrotliDecompress({ flush: constants.BROTLI_OPERATION_FLUSH });
  const parts: Buffer[] = [];
  stream.on('data', (part: Buffer) => parts.push(part));
  const sent = brotliCompressSync(html, { params: quality }).subarray(0, bytes);
  await new Promise<void>((resolve) => {
    stream.write(sent, () => resolve());
  });
  return Buffer.concat(parts).toString();
};

for (const { content, folder, address } of [sites.fixture, sites.edition])
  test.describe(`the page of the essay, built from ${content}`, () => {
    const edition = editionOf(content);
    const html = readFileSync(`${folder}/index.html`, 'utf8');

    test('has all its style, its title, its sections and the first words in 14,300 bytes', async () => {
      const come = await firstBytes(html, 14_300);
      expect(come.lastIndexOf('</style>')).toBe(html.lastIndexOf('</style>'));
      expect(come).toContain(`<h1>${edition.meta.title}`);
      for (const { id } of edition.sections) expect(come).toContain(`href="#${id}"`);
      expect(come).toContain(edition.paragraphs[0]?.text.slice(0, 12));
    });

    test('has no more than 2 kB of script in it, and waits for none', async ({ page }) => {
      const scripts = [...builtPage(`${folder}/index.html`).querySelectorAll('script')];
      const run = scripts.filter(({ type }) => type !== 'application/ld+json');
      const bytes = run.map(({ textContent }) => Buffer.byteLength(textContent));
      expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(2048);
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
