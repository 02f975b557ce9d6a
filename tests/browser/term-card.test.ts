import { expect, test } from '@playwright/test';
import { editionOf } from '../loaded-edition.ts';
import { visit } from '../ready.ts';
import { sites } from '../sites.ts';

const { paragraphs, terms } = editionOf(sites.fixture.content);
const marked = new Set(paragraphs.flatMap(({ marks }) => marks.map(({ id }) => id)));
const term = terms.find(({ id, scripts }) => marked.has(id) && scripts.length > 0)!;

test('the card closes by its button and by a click elsewhere', async ({ page }) => {
  await visit(page, '/');
  const word = page.locator(`a[data-term="${term.id}"]`).first();
  const card = page.locator('#UI-card');
  await word.click();
  await card.getByRole('button', { name: 'Close' }).click();
  await expect(card).toBeHidden();
  await expect(word).toBeFocused();
  await word.click();
  await expect(card).toBeVisible();
  await page.mouse.click(3, 400);
  await expect(card).toBeHidden();
});

test('the card closes by a second click on its word, and opens by a third', async ({ page }) => {
  await visit(page, '/');
  const word = page.locator(`a[data-term="${term.id}"]`).first();
  const card = page.locator('#UI-card');
  await word.click();
  await expect(card).toBeVisible();
  await word.click();
  // What the click itself would open stands there by the frame after the next.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  await expect(card).toBeHidden();
  await expect(word).toBeFocused();
  await word.click();
  await expect(card).toBeVisible();
});

test('the card is next to its word in the order of Tab, and closes when the focus leaves it', async ({
  page,
}) => {
  await visit(page, '/');
  const word = page.locator(`a[data-term="${term.id}"]`).first();
  const card = page.locator('#UI-card');
  await word.focus();
  await page.keyboard.press('Enter');
  await expect(card).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(card.getByRole('link').first()).toBeFocused();
  const stops = await card.locator('a, button:visible').count();
  for (let stop = 1; stop < stops; stop += 1) await page.keyboard.press('Tab');
  await expect(card.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(card).toBeHidden();
  const after = await word.evaluate((link) => {
    const at = document.activeElement as Element;
    const stops = [...document.querySelectorAll('a[href], summary')];
    return stops.indexOf(at) - stops.indexOf(link);
  });
  expect(after).toBe(1);
});

test('the card never covers its word', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 420 });
  await visit(page, '/');
  for (const word of await page.locator('a[data-term]').all()) {
    await word.evaluate((link) => link.scrollIntoView({ block: 'center' }));
    await word.press('Enter');
    const card = page.locator('#UI-card');
    await expect(card).toBeVisible();
    const [at, box] = [await word.boundingBox(), await card.boundingBox()];
    expect(box!.y >= at!.y + at!.height || box!.y + box!.height <= at!.y).toBe(true);
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
  }
});
