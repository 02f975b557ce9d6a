import { expect, test } from '@playwright/test';
import { sourcesOf } from '../../src/model/links.ts';
import { letters, readPrinted } from '../printed.ts';
import { edition, events, meta, opened, strand } from '../timeline-page.ts';

test('paper has what is chosen and its sources, and says what that is', async ({ page }) => {
  await opened(page, '?paragraph=2');
  const chosen = events.filter(({ paragraphs }) => paragraphs.includes(2));
  const text = readPrinted(await page.pdf({ format: 'A4' }))
    .pages.map(letters)
    .join('');
  expect(text).toContain(letters(`${chosen.length} of ${events.length} events: about paragraph 2`));
  for (const event of events)
    expect(text.includes(letters(event.title)), event.id).toBe(chosen.includes(event));
  const sources = sourcesOf(edition, chosen).map(({ id }) => id);
  await page.emulateMedia({ media: 'print' });
  const printed = await page.$$eval('.appendix .source', (all) =>
    all
      .filter((one) => getComputedStyle(one).display !== 'none')
      .map((one) => (one as HTMLElement).dataset['entry']),
  );
  expect(printed).toEqual(sources);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('paper has the strands that are chosen, and names them', async ({ page }) => {
    await page.goto('/timeline/');
    await expect(page.getByLabel('From', { exact: true })).toBeHidden();
    await page.getByRole('checkbox', { name: strand.label }).uncheck();
    const text = readPrinted(await page.pdf({ format: 'A4' }))
      .pages.map(letters)
      .join('');
    for (const event of events)
      expect(text.includes(letters(event.title)), event.id).toBe(event.strand !== strand.id);
    const left = meta.strands.slice(1).map(({ label }) => label);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.filter legend')).toBeVisible();
    await expect(page.locator('.filter label:visible')).toHaveText(left);
  });

  test('the years have no count while a strand is left out', async ({ page }) => {
    await page.goto('/timeline/');
    const count = page.locator('.years .count').last();
    await expect(count).toBeVisible();
    await page.getByRole('checkbox', { name: strand.label }).uncheck();
    await expect(page.locator('.years .count:visible')).toHaveCount(0);
  });
});
