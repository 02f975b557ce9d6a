import { expect, type Page, test } from '@playwright/test';
import { switchAllNotes } from '../all-notes.ts';
import { ready, visit } from '../ready.ts';
import { storedChoices } from '../stored.ts';

/** Where the reader is: what is open, and how far below the upper edge of the window a paragraph begins. */
const placeIn = (page: Page, id: string) =>
  page.evaluate((id) => {
    const open = [...document.querySelectorAll('details')].map((one) => one.open);
    return { open, top: Math.round(document.getElementById(id)!.getBoundingClientRect().top) };
  }, id);

const ways: Record<string, (page: Page) => Promise<void>> = {
  'opened by hand': async (page) => {
    await page.locator('.appendix summary').first().click();
    await page.locator('.note > summary').nth(2).click();
  },
  'opened by the stored choice': async (page) => {
    await page.getByRole('button', { name: 'Reading' }).click();
    await page.getByRole('radio', { name: 'Open' }).check();
    await page.getByRole('radio', { name: 'Larger' }).check();
    await page.keyboard.press('Escape');
    await page.reload();
    await ready(page);
    await page.locator('.note > summary').nth(1).click();
  },
};

/** Goes back to another page. The runner’s own step back fails where one follows on another at once. */
const goBack = async (page: Page): Promise<void> => {
  const loaded = page.waitForEvent('load');
  await page.evaluate(() => void setTimeout(() => history.back()));
  await loaded;
  await ready(page);
};

const returns: Record<string, (page: Page) => Promise<unknown>> = {
  'a reload': (page) => page.reload(),
  'coming back from another page': async (page) => {
    await page.evaluate(() => document.querySelector<HTMLElement>('a[href$="/sources/"]')?.click());
    await page.waitForURL('**/sources/');
    await goBack(page);
  },
  'coming back past a later visit of the same page': async (page) => {
    for (const path of ['/glossary/', '/']) await page.goto(path);
    await ready(page);
    await page.mouse.wheel(0, 900);
    await page.goto('/about/');
    for (let step = 0; step < 3; step += 1) await goBack(page);
  },
};

for (const width of [360, 1280])
  for (const [way, open] of Object.entries(ways))
    for (const [name, leave] of Object.entries(returns))
      test(`at ${width} px the place and the notes ${way} survive ${name}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 700 });
        await visit(page, '/');
        await open(page);
        for (const id of ['p6', 'p4']) {
          await page.evaluate((id) => {
            // The wheel says that it is the reader who moves.
            dispatchEvent(new WheelEvent('wheel'));
            document.getElementById(id)?.scrollIntoView();
            scrollBy(0, 30);
          }, id);
          const before = await placeIn(page, id);
          expect(before.open).toContain(true);
          await leave(page);
          await ready(page);
          await expect.poll(() => placeIn(page, id)).toEqual(before);
        }
      });

test('a place in one paragraph is kept when the window is another one after a reload', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await visit(page, '/');
  await switchAllNotes(page);
  await page.evaluate(() => document.getElementById('p5')?.scrollIntoView());
  const { top } = await placeIn(page, 'p5');
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.dataset['size'] = 'larger';
    });
  });
  await page.reload();
  await ready(page);
  // Scrolling is by whole pixels.
  await expect
    .poll(async () => Math.abs((await placeIn(page, 'p5')).top - top))
    .toBeLessThanOrEqual(1);
});

test('a note that was closed stays closed', async ({ page }) => {
  await visit(page, '/');
  await page.locator('.passage > p a[href^="#note-"]').first().click();
  const open = page.locator('.note[open]');
  await expect(open).toHaveCount(1);
  await open.getByRole('button', { name: 'Close' }).click();
  await expect(page).toHaveURL(/\/$/);
  await page.reload();
  await ready(page);
  await expect(open).toHaveCount(0);
});

test('what the reader chose on another page holds on coming back', async ({ page }) => {
  await visit(page, '/');
  await page.locator('.note > summary').first().click();
  await page.goto('/glossary/');
  await page.getByRole('button', { name: 'Reading' }).click();
  await page.getByRole('radio', { name: 'Open' }).check();
  await page.goBack();
  await expect(page.locator('.note:not([open])')).toHaveCount(0);
});

test('nothing about the place leaves the tab', async ({ page, context }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
  await visit(page, '/');
  await page.locator('.appendix summary').first().click();
  await page.evaluate(() => document.getElementById('p5')?.scrollIntoView());
  await page.reload();
  await ready(page);
  await expect(page).toHaveURL(/\/$/);
  expect(await storedChoices(page)).toEqual({});
  expect(await page.evaluate(() => document.cookie)).toBe('');
  expect(
    sent.filter((request) => /[?#]|note-|p5/.test(request.replace(/^[^/]+\/\/[^/]+/, ''))),
  ).toEqual([]);
  const other = await context.newPage();
  await visit(other, '/');
  expect(await other.evaluate(() => scrollY)).toBe(0);
  await expect(other.locator('.appendix [open]')).toHaveCount(0);
});

test('a page that is opened anew begins at its top, with the notes folded', async ({ page }) => {
  await visit(page, '/');
  await page.locator('.note > summary').first().click();
  await page.evaluate(() => document.getElementById('p5')?.scrollIntoView());
  await page.goto('/about/');
  await visit(page, '/');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await expect(page.locator('.note[open]')).toHaveCount(0);
});

test('nothing throws where storage is denied', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  });
  await visit(page, '/');
  await page.getByRole('button', { name: 'Reading' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.getByRole('radio', { name: 'Open' }).check();
  await expect(page.locator('.note:not([open])')).toHaveCount(0);
  await page.reload();
  await ready(page);
  await page.goto('/glossary/');
  await page.goBack();
  await ready(page);
  expect(errors).toEqual([]);
});
