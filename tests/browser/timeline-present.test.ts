import { expect, type Page, test } from '@playwright/test';
import { events, opened, presented, shown, within } from '../timeline-page.ts';

test.describe('one event at a time', () => {
  const query = '?from=2019-01-01';
  const chosen = events.filter(within('2019-01-01', '9999'));
  const open = (page: Page) => presented(page, query);

  test('goes forth and back by keys and buttons, and no further than the ends', async ({
    page,
  }) => {
    const dialog = await open(page);
    const is = async (index: number) => {
      await expect(dialog.getByRole('heading')).toContainText(chosen[index]!.title);
      await expect(dialog.getByText(`${index + 1} of ${chosen.length}`)).toBeVisible();
      await expect(dialog.getByRole('article')).toContainText(
        chosen[index]!.text.text.split(';')[0]!,
      );
    };
    await is(0);
    await page.keyboard.press('ArrowRight');
    await is(1);
    await page.keyboard.press('End');
    await is(chosen.length - 1);
    await page.keyboard.press('PageDown');
    await is(chosen.length - 1);
    await dialog.getByRole('button', { name: 'Previous' }).click();
    await is(chosen.length - 2);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowLeft');
    await is(0);
    const size = await dialog
      .getByRole('heading')
      .evaluate((one) => getComputedStyle(one).fontSize);
    expect(Number.parseFloat(size)).toBeGreaterThan(40);
  });

  for (const [name, leave] of [
    ['Esc', (page: Page) => page.keyboard.press('Escape')],
    ['its button', (page: Page) => page.getByRole('button', { name: 'Close' }).click()],
    ['Back', (page: Page) => page.goBack()],
  ] as const)
    test(`closes by ${name}, and the focus is where it was`, async ({ page }) => {
      const dialog = await open(page);
      await leave(page);
      await expect(dialog).toBeHidden();
      await expect(page.getByRole('button', { name: 'Present' })).toBeFocused();
      await expect(page).toHaveURL(`/timeline/${query}`);
      expect(await shown(page)).toEqual(chosen.map(({ id }) => id));
    });

  test('begins at the first event, which is what the focus says, and has the numbers of its sources', async ({
    page,
  }) => {
    const dialog = await open(page);
    const article = dialog.getByRole('article');
    await expect(article).toBeFocused();
    await expect(article).toHaveAccessibleName(new RegExp(`^${chosen[0]!.title}`));
    const numbers = await page
      .locator(`li#${chosen[0]!.id} .cites sup`)
      .evaluateAll((all) => all.map(({ textContent }) => textContent));
    expect(numbers.length).toBeGreaterThan(0);
    await expect(article.locator('sup:visible')).toHaveText(numbers);
    await expect(article.getByRole('link')).toHaveCount(0);
  });

  test('shows the next event from its top', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 200 });
    const dialog = await open(page);
    const scrolled = () => dialog.evaluate(({ scrollTop }) => scrollTop);
    await dialog.evaluate((one) => one.scrollTo(0, 100));
    expect(await scrolled()).toBeGreaterThan(0);
    await page.keyboard.press('ArrowRight');
    await expect(dialog.getByText(`2 of ${chosen.length}`)).toBeAttached();
    expect(await scrolled()).toBe(0);
  });

  test('opens once, however often it is asked for while it comes', async ({ page }) => {
    await opened(page, query);
    const { promise, resolve } = Promise.withResolvers<void>();
    await page.route('**/scripts/**', async (route) => {
      await promise;
      await route.continue();
    });
    const button = page.getByRole('button', { name: 'Present' });
    await button.click();
    await button.click();
    resolve();
    await expect(page.locator('dialog.present')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog.present')).toHaveCount(0);
  });
});
