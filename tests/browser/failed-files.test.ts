import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { switchAllNotes } from '../all-notes.ts';
import { editionOf } from '../loaded-edition.ts';
import { ready } from '../ready.ts';
import { sites } from '../sites.ts';

const { notes, sections } = editionOf(sites.fixture.content);
const scripts = '**/scripts/**';

/** What may become of a file, each done to all scripts of the site. */
const failures: Record<string, (page: Page) => Promise<unknown>> = {
  'is not there': (page) => page.route(scripts, (route) => route.fulfill({ status: 404 })),
  'is blocked': (page) => page.route(scripts, (route) => route.abort('blockedbyclient')),
  'never comes': (page) => page.route(scripts, () => {}),
  'is another file': (page) =>
    page.route(scripts, (route) => route.fulfill({ contentType: 'text/html', body: '<p>Log in' })),
  'breaks off': (page) =>
    page.route(scripts, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'export const start = () => {' }),
    ),
  'throws half-way': (page) =>
    page.route(scripts, async (route) => {
      const file = join(sites.fixture.folder, new URL(route.request().url()).pathname);
      const body = `${readFileSync(file, 'utf8')};throw new Error('half-way');`;
      await route.fulfill({ contentType: 'text/javascript', body });
    }),
  'throws when it is started': (page) =>
    page.route(scripts, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: "export const start = () => { throw new Error('started'); };",
      }),
    ),
};

/** At once: before a reader wonders whether the click was felt. */
const atOnce = { timeout: 1000 };

for (const [failure, fail] of Object.entries(failures))
  test.describe(`when the script of the clicks ${failure}`, () => {
    test.beforeEach(async ({ page }) => {
      await fail(page);
    });

    for (const path of ['', `sections/${sections[0]?.id}/`])
      test(`on /${path} a term and a permalink are links, and notes open`, async ({ page }) => {
        await page.goto(`/${path}`);
        await page
          .getByRole('link', { name: /^Link to paragraph/ })
          .first()
          .click();
        await expect(page).toHaveURL(/#p1$/, atOnce);
        const marker = page.locator('.passage > p a[href^="#note-"]').first();
        await marker.click();
        const note = page.locator(':target');
        await expect(note).toHaveAttribute('open', '', atOnce);
        await note.locator('summary').click();
        await expect(note).not.toHaveAttribute('open', '', atOnce);
        await expect(note.locator('> p').first()).toBeHidden();
        const asked = page.waitForRequest(/\/glossary\/$/, atOnce);
        await page.locator('a[data-term]').first().click();
        await asked;
        await expect(page).toHaveURL(/\/glossary\/#/);
      });

    test('the switch opens all notes, and the reading panel shows the choices and keeps them', async ({
      page,
    }) => {
      await page.goto('/');
      await switchAllNotes(page);
      await expect(page.locator('.note[open]')).toHaveCount(notes.length, atOnce);
      await page.getByRole('button', { name: 'Reading' }).click();
      for (const name of ['System', 'Light', 'Dark', 'Normal', 'Large', 'Larger', 'Folded'])
        await expect(page.getByRole('radio', { name, exact: true })).toBeVisible();
      await expect(page.getByRole('radio', { name: 'Open' })).toBeChecked();
      await page.getByRole('radio', { name: 'Dark' }).check();
      await page.getByRole('radio', { name: 'Folded' }).check();
      await expect(page.locator('.note[open]')).toHaveCount(0, atOnce);
      await page.reload();
      await page.getByRole('button', { name: 'Reading' }).click();
      await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
      await expect(page.getByRole('radio', { name: 'Folded' })).toBeChecked();
    });

    test('clicks are answered in place again when it comes', async ({ page }) => {
      await page.goto('/');
      const link = page.getByRole('link', { name: 'Link to paragraph 2', exact: true });
      await link.click();
      await expect(page).toHaveURL(/#p2$/, atOnce);
      await page.unroute(scripts);
      const card = page.getByRole('dialog', { name: 'Share paragraph 2' });
      await expect(async () => {
        await link.click();
        await expect(card).toBeVisible({ timeout: 300 });
      }).toPass({ timeout: 15_000 });
    });
  });

test('a reader who was offline when the page came to rest has the cards when the network is back', async ({
  page,
  context,
}) => {
  await page.route(scripts, (route) => route.abort('internetdisconnected'));
  await page.goto('/');
  await context.setOffline(true);
  const link = page.getByRole('link', { name: 'Link to paragraph 2', exact: true });
  await link.click();
  await expect(page).toHaveURL(/#p2$/, atOnce);
  await page.unroute(scripts);
  await context.setOffline(false);
  await ready(page);
  await link.click();
  await expect(page.getByRole('dialog', { name: 'Share paragraph 2' })).toBeVisible();
});

test('a browser without popovers follows the links', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
  });
  await page.goto('/');
  await ready(page);
  await page.getByRole('link', { name: 'Link to paragraph 2', exact: true }).click();
  await expect(page).toHaveURL(/#p2$/, atOnce);
  await page.locator('a[data-term]').first().click();
  await expect(page).toHaveURL(/\/glossary\/#/);
});

test('a reader who saves data gets the script with the first touch of the page', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') asked.push(request.url());
  });
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  await page.mouse.wheel(0, 200);
  await ready(page);
});
