import { expect, type Page, test } from '@playwright/test';
import { visit } from '../ready.ts';

const entries = (page: Page): Promise<number> => page.evaluate(() => history.length);
const markers = '.passage > p a[href^="#note-"]';

/** Opens and closes ten notes, each by another way. */
const readTen = async (page: Page): Promise<void> => {
  const all = await page.$$eval(markers, (links) => links.map((link) => link.id));
  for (const [index, id] of [...all, ...all].slice(0, 10).entries()) {
    const marker = page.locator(`#${id}`);
    await marker.evaluate((link) => link.scrollIntoView({ block: 'center' }));
    await marker.click();
    const note = page.locator(`.note[open]`);
    await expect(page).toHaveURL(/#note-/);
    if (index % 2 === 0) await page.keyboard.press('Escape');
    else await note.locator('.sheet-head button').click();
    await expect(note).toHaveCount(0);
    await expect(page).not.toHaveURL(/#note-/);
  }
};

for (const viewport of [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
])
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });

    test('ten notes that were read leave nothing to go back through', async ({ page }) => {
      await page.goto('/about/');
      await visit(page, '/');
      const before = await entries(page);
      await readTen(page);
      // What was gone back from is ahead until the next step.
      expect(await entries(page)).toBeLessThanOrEqual(before + 1);
      await page.goBack();
      await expect(page).toHaveURL(/about/);
    });

    test('Back closes the open note and leaves the page where it was, to the pixel', async ({
      page,
    }) => {
      await visit(page, '/');
      const marker = page.locator(markers).nth(1);
      await marker.evaluate((link) => link.scrollIntoView({ block: 'center' }));
      const place = await page.evaluate(() => scrollY);
      await marker.click();
      await expect(page.locator('.note[open]')).toHaveCount(1);
      await page.goBack();
      await expect(page.locator('.note[open]')).toHaveCount(0);
      expect(await page.evaluate(() => scrollY)).toBe(place);
      await expect(marker).toBeFocused();
    });

    test('a note that a shared link opened leads to its marker', async ({ page }) => {
      await visit(page, '/');
      const last = page.locator(markers).last();
      const name = await last.getAttribute('href');
      await page.goto('/about/');
      await visit(page, `/${name}`);
      await page.locator(`${name} .back a`).click();
      await expect(last).toBeFocused();
      await expect(last).toBeInViewport();
    });
  });

test('what opens and closes in place leaves nothing to go back through', async ({ page }) => {
  await page.goto('/about/');
  await visit(page, '/');
  await page.locator('a[data-term]').first().click();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Link to paragraph 2', exact: true }).click();
  await page.keyboard.press('Escape');
  for (const name of ['Show all notes', 'Fold all notes'])
    await page.getByRole('button', { name }).click();
  await expect(page.locator(':popover-open')).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(/about/);
});
