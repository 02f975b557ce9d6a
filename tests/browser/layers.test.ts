import { expect, type Page, test } from '@playwright/test';
import { editionOf } from '../loaded-edition.ts';
import { bringTo, goBackInPage } from '../places.ts';
import { ready, visit } from '../ready.ts';
import { sites } from '../sites.ts';

const { notes } = editionOf(sites.fixture.content);
const [first, second] = notes;
const last = notes.at(-1);
if (!first || !second || !last) throw new Error('the fixture has too few notes');

const open = (page: Page) => page.locator('.note[open]');
const mark = (page: Page, id: string) => page.locator(`#UI-ref-${id}`);
const state = (page: Page) =>
  page.evaluate(() => ({
    notes: [...document.querySelectorAll('.note[open]')].map(({ id }) => id),
    hash: location.hash,
    y: Math.round(scrollY),
  }));

for (const width of [360, 1280])
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 740 } });

    test('a link beside an open note is followed on a slow network too', async ({ page }) => {
      await visit(page, '/');
      await page.route('**/sections/**', async (route) => {
        await new Promise((done) => setTimeout(done, 400));
        await route.continue();
      });
      const link = page.locator('.own-page').first();
      await link.evaluate((one) => one.scrollIntoView({ block: 'center' }));
      await mark(page, first.id).evaluate((one: HTMLElement) => one.click());
      await expect(open(page)).toHaveCount(1);
      await link.evaluate((one: HTMLElement) => one.focus());
      await link.evaluate((one: HTMLElement) => one.click());
      await expect(page).toHaveURL(/\/sections\//);
      await page.goBack();
      await expect(page).toHaveURL(/\/$/);
    });

    test('a note that a link elsewhere opened leads back there when it is closed', async ({
      page,
    }) => {
      await visit(page, '/');
      const link = page.locator('.claims a[href^="#note-"]').last();
      for (const close of [() => goBackInPage(page), () => page.keyboard.press('Escape')]) {
        await bringTo(link, 0.5);
        const before = await state(page);
        await link.click();
        await expect(open(page)).toHaveCount(1);
        await close();
        await expect.poll(() => state(page)).toEqual(before);
        await expect(link).toBeFocused();
      }
    });

    test('closing a note opens no other, whatever the address named before', async ({ page }) => {
      await visit(page, `/#note-${first.id}`);
      await page.keyboard.press('Escape');
      await expect(open(page)).toHaveCount(0);
      await bringTo(mark(page, last.id), 0.3);
      const { y } = await state(page);
      await mark(page, last.id).click();
      await expect(page).toHaveURL(new RegExp(`#note-${last.id}$`));
      await page.keyboard.press('Escape');
      await expect(page).not.toHaveURL(new RegExp(`#note-${last.id}$`));
      await expect(mark(page, last.id)).toBeFocused();
      expect(await state(page)).toMatchObject({ notes: [], y });
    });

    test('after a reload Back closes the open note', async ({ page }) => {
      await page.goto('/about/');
      await visit(page, '/');
      await bringTo(mark(page, second.id), 0.3);
      await mark(page, second.id).click();
      await expect(page).toHaveURL(/#note-/);
      await page.reload();
      await ready(page);
      await expect(open(page)).toHaveCount(1);
      await goBackInPage(page);
      await expect(open(page)).toHaveCount(0);
      await expect(page).toHaveURL(/\/$/);
      await page.goBack();
      await expect(page).toHaveURL(/about/);
    });

    test('Forward to what was closed opens nothing and moves nothing', async ({ page }) => {
      await visit(page, '/');
      await bringTo(mark(page, second.id), 0.3);
      const before = await state(page);
      await mark(page, second.id).click();
      await expect(page).toHaveURL(/#note-/);
      await page.keyboard.press('Escape');
      await expect.poll(() => state(page)).toEqual(before);
      await page.evaluate(
        () =>
          new Promise((done) => {
            addEventListener('popstate', done, { once: true });
            history.forward();
          }),
      );
      await expect.poll(() => state(page)).toEqual(before);
    });

    test('words that the browser finds in another note open that one', async ({ page }) => {
      await visit(page, '/');
      await mark(page, first.id).click();
      await expect(open(page)).toHaveAttribute('id', `note-${first.id}`);
      await page.$eval(`#note-${second.id}`, (note: HTMLDetailsElement) => {
        note.open = true;
      });
      await expect(page).toHaveURL(new RegExp(`#note-${second.id}$`));
      await expect(open(page)).toHaveAttribute('id', `note-${second.id}`);
    });

    test('with marks and notes hidden a link to a note still shows it', async ({ page }) => {
      await page.addInitScript(() => {
        localStorage['reading'] = '{"marks":"hidden"}';
      });
      await visit(page, '/');
      await page.locator('.claims a[href^="#note-"]').last().click();
      await expect(open(page).locator('.body')).toBeInViewport();
      await page.keyboard.press('Escape');
      await expect(page.locator('.note:visible')).toHaveCount(0);
    });

    test('a note that was read is again as it was: no dialog among all notes', async ({ page }) => {
      await visit(page, '/');
      await mark(page, first.id).click();
      await expect(open(page).getByRole('dialog')).toHaveCount(1);
      await page.evaluate(() => document.querySelector<HTMLElement>('#UI-all-notes')?.click());
      await expect(open(page)).toHaveCount(notes.length);
      await expect(
        page.locator('.note [role], .note [tabindex], .note[style*="held"]'),
      ).toHaveCount(0);
      await expect(page).toHaveURL(/\/$/);
    });
  });

test('what was opened before the script came stays in its place', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  let come = (): void => {};
  const late = new Promise<void>((done) => {
    come = done;
  });
  await page.route('**/scripts/**', async (route) => {
    await late;
    await route.continue();
  });
  await page.goto('/');
  const heads = page.locator('.note > summary');
  for (const index of [0, 1]) await heads.nth(index).click();
  await page.evaluate(() => document.getElementById('p2')?.scrollIntoView());
  const top = () => page.$eval('#p2', (words) => words.getBoundingClientRect().top);
  const before = await top();
  come();
  await ready(page);
  expect(await top()).toBe(before);
  await expect(open(page)).toHaveCount(2);
  await heads.first().click();
  await expect(open(page)).toHaveCount(1);
});

test('a print command that unfolds the page folds no note', async ({ page }) => {
  await page.addInitScript(() => {
    CSS.supports = () => false;
  });
  await visit(page, '/');
  await page.evaluate(async () => {
    dispatchEvent(new Event('beforeprint'));
    await new Promise((done) => setTimeout(done));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
  await expect(open(page)).toHaveCount(notes.length);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(open(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/$/);
});

test('in a browser without popovers notes open and close, and nothing throws', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    const { prototype } = HTMLElement;
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
      Reflect.deleteProperty(prototype, name);
    const find = Document.prototype.querySelector;
    Document.prototype.querySelector = function (selector: string) {
      if (selector.includes(':popover-open')) throw new SyntaxError(selector);
      return find.call(this, selector);
    };
  });
  await visit(page, '/');
  await mark(page, first.id).click();
  await expect(open(page)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(open(page)).toHaveCount(0);
  expect(errors).toEqual([]);
});
