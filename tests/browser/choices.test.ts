import { expect, type Page, test } from '@playwright/test';
import { visit } from '../ready.ts';
import { sites } from '../sites.ts';
import { storedChoices } from '../stored.ts';

const chosen = async (page: Page, choices: Record<string, string>): Promise<void> => {
  await page.addInitScript((stored) => {
    localStorage['reading'] = stored;
  }, JSON.stringify(choices));
};

test.describe('a clean page', () => {
  test('shows the author’s words without a mark or a note, keeps the choice, and prints all', async ({
    page,
  }) => {
    await visit(page, '/');
    const ours = page.locator('.note, .passage > p a[href^="#note-"], .pilcrow, .key');
    await page.getByRole('button', { name: 'Reading' }).click();
    await page.getByRole('radio', { name: 'Hidden' }).check();
    await page.keyboard.press('Escape');
    await page.reload();
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const one of await ours.all()) await expect(one).toBeHidden();
      const lines = await page.$$eval('[data-note],[data-term]', (all) => [
        ...new Set(all.map((element) => getComputedStyle(element).textDecorationLine)),
      ]);
      expect(lines).toEqual(['none']);
    }
    await page.emulateMedia({ media: 'print' });
    for (const note of await page.locator('.note').all()) await expect(note).toBeVisible();
    await expect(page.locator('.passage > p a[href^="#note-"]').first()).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Reading' }).click();
    await page.getByRole('radio', { name: 'Shown' }).check();
    await expect(page.locator('.note').first()).toBeVisible();
    expect(await storedChoices(page)).toEqual({});
  });

  test('still shows the note that a link names', async ({ page }) => {
    await chosen(page, { marks: 'hidden' });
    await page.goto('/');
    const id = await page.locator('.note').nth(1).getAttribute('id');
    await page.goto('/about/');
    await visit(page, `/#${id}`);
    await expect(page.locator(`#${id}`)).toBeVisible();
    await expect(page.locator('.note:visible')).toHaveCount(1);
  });
});

/** The letters of what the reader looks at, in pixels; of a drawing as they are drawn. */
const letters = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() => {
    const found: Record<string, number> = {};
    const parts = {
      text: '.passage > p',
      title: 'article h2',
      bar: '.site-bar > button',
      panel: '#UI-comfort label',
      note: '.note summary',
      foot: '.site-footer',
      drawing: '.drawing text',
    };
    for (const [name, selector] of Object.entries(parts)) {
      const element = document.querySelector<HTMLElement>(selector)!;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      const svg = element.closest('svg');
      const unit = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
      found[name] = size * unit;
    }
    return found;
  });

for (const width of [360, 768, 1440])
  test(`larger letters are larger everywhere alike at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await visit(page, sites.edition.address);
    const before = await letters(page);
    await page.getByRole('button', { name: 'Reading' }).click();
    await page.getByRole('radio', { name: 'Larger' }).check();
    for (const [name, size] of Object.entries(await letters(page)))
      expect(size / before[name]!, name).toBeCloseTo(1.4, 1);
  });

test('no heading is smaller than the text under it, at any size of text', async ({ page }) => {
  for (const size of ['', 'larger']) {
    await chosen(page, size ? { size } : {});
    for (const width of [360, 1440])
      for (const path of ['', 'about/', 'timeline/']) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`/${path}`);
        const small = await page.$$eval('main :is(h1,h2,h3,h4,p:not(.when))', (all) => {
          const sizeOf = (element: Element) =>
            Number.parseFloat(getComputedStyle(element).fontSize);
          const shown = all.filter((element) => element.checkVisibility());
          return shown.flatMap((heading, index) => {
            if (heading.tagName === 'P') return [];
            const next = shown.slice(index, index + 9).find(({ tagName }) => tagName === 'P');
            return next && sizeOf(next) > sizeOf(heading) + 0.1
              ? [`${heading.textContent}: ${sizeOf(heading)} over ${sizeOf(next)}`]
              : [];
          });
        });
        expect(small, `/${path} at ${width} px`).toEqual([]);
      }
  }
});

test('the panel is reached from anywhere, closes by its button, and prints what is chosen', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'yes';
    };
  });
  await page.setViewportSize({ width: 320, height: 256 });
  await visit(page, '/');
  await page.evaluate(() => document.getElementById('p5')?.scrollIntoView());
  const place = () => page.evaluate(() => scrollY);
  const before = await place();
  const panel = page.getByRole('dialog', { name: 'Reading' });
  await page.getByRole('button', { name: 'Reading' }).click();
  await panel.getByLabel('Essay alone').check();
  await panel.getByRole('button', { name: 'Print…' }).click();
  await expect(page.locator(':root')).toHaveAttribute('data-printed', 'yes');
  await expect(panel.getByLabel('Essay alone')).toBeChecked();
  await expect(panel).not.toContainText(/ctrl/i);
  const close = panel.getByRole('button', { name: 'Close' });
  await expect(close).toBeInViewport({ ratio: 1 });
  await close.click();
  await expect(panel).toBeHidden();
  await expect(page.getByRole('button', { name: 'Reading' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Contents' })).toBeFocused();
  expect(await place()).toBe(before);
});
