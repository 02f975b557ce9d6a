import { expect, type Page, test } from '@playwright/test';
import { visit } from '../ready.ts';

const entries = (page: Page): Promise<number> => page.evaluate(() => history.length);
const scrolled = (page: Page): Promise<number> => page.evaluate(() => Math.round(scrollY));
const markers = '.passage > p a[href^="#note-"]';

/** The ids of ten notes to read, some of them twice. */
const tenNotes = async (page: Page): Promise<string[]> => {
  const all = await page.$$eval(markers, (links) => links.map((link) => link.id));
  return [...all, ...all].slice(0, 10);
};

test('on the glossed page ten notes are read without an entry in the history, and nothing scrolls', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 1400 });
  await visit(page, '/');
  const before = await entries(page);
  for (const id of await tenNotes(page)) {
    const marker = page.locator(`#${id}`);
    await marker.scrollIntoViewIfNeeded();
    const place = await scrolled(page);
    const name = await marker.getAttribute('href');
    await marker.click();
    await expect(page.locator(`${name}[open] summary`)).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`${name}$`));
    await expect(page.locator(`${name}:target`)).toHaveCount(1);
    expect(await scrolled(page)).toBe(place);
    await page.locator(`${name} .back a`).click();
    await expect(marker).toBeFocused();
    await expect(page.locator(`#${id}:target`)).toHaveCount(1);
    await page.locator(`${name} summary`).click();
    await expect(page.locator(`${name}[open]`)).toHaveCount(0);
  }
  expect(await entries(page)).toBe(before);
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 360, height: 300 } });

  test('a jump to a note leaves one entry, and Back leads to the very place', async ({ page }) => {
    await visit(page, '/');
    const before = await entries(page);
    const marker = page.locator(markers).first();
    await marker.evaluate((link) => link.scrollIntoView({ block: 'center' }));
    const place = await scrolled(page);
    await marker.click();
    await expect(page.locator(':target summary')).toBeFocused();
    expect(await scrolled(page)).not.toBe(place);
    expect(await entries(page)).toBe(before + 1);
    await page.goBack();
    await expect.poll(() => scrolled(page)).toBe(place);
  });

  test('a jump and its way back leave nothing: ten notes are read with one entry at most', async ({
    page,
  }) => {
    await visit(page, '/');
    const before = await entries(page);
    for (const id of await tenNotes(page)) {
      const marker = page.locator(`#${id}`);
      await marker.evaluate((link) => link.scrollIntoView({ block: 'center' }));
      const place = await scrolled(page);
      const name = await marker.getAttribute('href');
      await marker.click();
      await expect(page.locator(`${name} summary`)).toBeFocused();
      const jumped = (await scrolled(page)) !== place;
      await page.locator(`${name} .back a`).click();
      await expect(marker).toBeFocused();
      await expect(marker).toBeInViewport();
      if (jumped) await expect.poll(() => scrolled(page)).toBe(place);
    }
    expect(await entries(page)).toBeLessThanOrEqual(before + 1);
  });

  test('ten notes read one after the other leave an entry for each jump at most', async ({
    page,
  }) => {
    await visit(page, '/');
    const before = await entries(page);
    const ids = await tenNotes(page);
    for (const id of ids) {
      await page.locator(`#${id}`).click();
      await expect(page.locator(':target summary')).toBeFocused();
    }
    expect(await entries(page)).toBeLessThanOrEqual(before + ids.length);
  });

  test('a note that a shared link opened leads to its marker by a step forward', async ({
    page,
  }) => {
    await visit(page, '/');
    const last = page.locator(markers).last();
    const [id, name] = [await last.getAttribute('id'), await last.getAttribute('href')];
    await page.goto('/about/');
    await visit(page, `/${name}`);
    await page.locator(`${name} .back a`).click();
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
    await expect(last).toBeFocused();
  });
});

test('what opens and closes in place leaves no entry', async ({ page }) => {
  await visit(page, '/');
  const before = await entries(page);
  for (const summary of await page.locator('summary').all()) {
    if (!(await summary.isVisible())) continue;
    await summary.click();
    await summary.click();
  }
  await page.locator('a[data-term]').first().click();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Link to paragraph 2', exact: true }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Reading' }).click();
  await page.getByRole('radio', { name: 'Large', exact: true }).check();
  await page.keyboard.press('Escape');
  for (const name of ['Show all notes', 'Fold all notes'])
    await page.getByRole('button', { name }).click();
  expect(await entries(page)).toBe(before);
});
