import { statSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { relianceOf } from '../../src/model/reliance.ts';
import { sourceOrders } from '../../src/model/source-index.ts';
import { editionOf } from '../loaded-edition.ts';
import { readPrinted } from '../printed.ts';
import { sites } from '../sites.ts';

const edition = editionOf(sites.fixture.content);
const { sources } = edition;
const orders = sourceOrders(relianceOf(edition));
const [first] = sources;
const numbers = sources.map(({ number }) => number);

/** Goes to the page as a reader who waits until the controls answer. */
const open = async (page: Page, query = '') => {
  await page.goto(`/sources/${query}`);
  await page.locator('.finder.here').waitFor();
};
/** The numbers before the sources in sight, as the list counts them. */
const shown = (page: Page) =>
  page
    .locator('.entries .source:visible')
    .evaluateAll((all) => all.map((one) => (one as HTMLLIElement).value));
const groupNames = (page: Page) => page.locator('.entries h3:visible').allTextContents();
const field = (page: Page) => page.getByRole('searchbox', { name: /^Find/ });
const order = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

for (const { id, label, groups } of orders)
  test(`the sources can be put in the order of ${label}, each with its number`, async ({
    page,
  }) => {
    await open(page);
    await order(page, label).check();
    expect(await groupNames(page)).toEqual(groups.map(({ name }) => name));
    expect(await shown(page)).toEqual(
      groups.flatMap((group) => group.sources.map(({ number }) => number)),
    );
    await expect(page).toHaveURL(`/sources/?sort=${id}`);
    for (const { name, sources } of groups) {
      const group = page.locator('.entries section').filter({
        has: page.getByRole('heading', { level: 3, name, exact: true }),
      });
      await expect(group.getByRole('list').first()).toBeVisible();
      await expect(group.locator(`#${sources[0]!.id}`)).toBeVisible();
    }
    await order(page, 'number').check();
    await expect(page).toHaveURL('/sources/');
    expect(await shown(page)).toEqual(numbers);
    expect(await groupNames(page)).toEqual([]);
  });

test('the order is chosen by the arrow keys', async ({ page }) => {
  await open(page);
  await field(page).focus();
  await page.keyboard.press('Tab');
  await expect(order(page, 'number')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL('/sources/?sort=publisher');
});

test('what is typed finds titles, publishers and authors, whatever the accents and capitals', async ({
  page,
}) => {
  await open(page);
  await field(page).fill('ĹÉT us bOat');
  expect(await shown(page)).toContain(first!.number);
  const found = await shown(page);
  expect(found.length).toBeLessThan(sources.length);
  await expect(page.getByRole('status')).toHaveText(`${found.length} of ${sources.length} sources`);
  await expect(page).toHaveURL(/\?find=/);
  await field(page).fill('MARROW');
  expect(await shown(page)).toContain(first!.number);
  await field(page).fill('harbour office');
  expect(await shown(page)).toEqual([sources.find(({ id }) => id === 'harbour-book')!.number]);
});

test('the address of a page does not count as its title', async ({ page }) => {
  await open(page);
  await field(page).fill('https');
  expect(await shown(page)).toEqual([]);
});

test('where nothing is found that is said, with a way back to all', async ({ page }) => {
  await open(page);
  await field(page).fill('no such thing');
  expect(await shown(page)).toEqual([]);
  await expect(page.getByRole('status')).toHaveText(`0 of ${sources.length} sources`);
  await expect(page.getByText('No source matches.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  expect(await shown(page)).toEqual(numbers);
  await expect(field(page)).toBeFocused();
  await expect(page.getByText('No source matches.')).toBeHidden();
  await expect(page).toHaveURL('/sources/');
});

test('a group in which nothing is found has no heading', async ({ page }) => {
  await open(page, '?sort=publisher&find=harbour+office');
  expect(await groupNames(page)).toEqual(['Harbour office']);
});

test('the address keeps the choice, after a reload and on the way back', async ({ page }) => {
  await open(page);
  await order(page, 'country').check();
  await field(page).fill('lorn');
  const before = await shown(page);
  await expect(page).toHaveURL('/sources/?sort=country&find=lorn');
  const address = page.url();
  const holds = async () => {
    await page.locator('.finder.here').waitFor();
    await expect.poll(() => shown(page)).toEqual(before);
    await expect(order(page, 'country')).toBeChecked();
    await expect(field(page)).toHaveValue('lorn');
  };
  await page.reload();
  await holds();
  await page.goto('/glossary/');
  await page.goBack();
  await expect(page).toHaveURL(address);
  await holds();
});

test('the edition that a link names stays in the address', async ({ page }) => {
  await open(page, '?v=2020-01-01');
  await order(page, 'kind').check();
  await expect(page).toHaveURL('/sources/?v=2020-01-01&sort=kind');
});

test('an order that there is not is the order of the numbers', async ({ page }) => {
  await open(page, '?sort=colour');
  expect(await shown(page)).toEqual(numbers);
});

test('a link to a source shows it, in any order, found or not', async ({ page }) => {
  const last = sources.at(-1)!;
  await open(page, `?sort=weight#${last.id}`);
  await expect(page.locator(`#${last.id}`)).toBeInViewport();
  await field(page).fill('no such thing');
  await page
    .locator(`.index dd a[href="#${first!.id}"]`)
    .first()
    .evaluate((link) => (link as HTMLElement).click());
  await expect(page.locator(`#${first!.id}`)).toBeInViewport();
  await expect(field(page)).toHaveValue('');
});

test('a link to the former address of a source that was not found shows it', async ({ page }) => {
  await open(page);
  const former = page.locator('.source [data-apparatus][id]').first();
  const id = await former.getAttribute('id');
  await field(page).fill('no such thing');
  await expect(page).toHaveURL(/\?find=/);
  await page.evaluate((hash) => {
    location.hash = hash ?? '';
  }, id);
  await expect(page.locator('.source', { has: page.locator(`#${id}`) })).toBeInViewport();
  await expect(field(page)).toHaveValue('');
});

test('the address is written once for all that is typed, and its refusal stops nothing', async ({
  page,
}) => {
  await open(page);
  await page.evaluate(() => {
    const written: string[] = [];
    Object.assign(window, { written });
    history.replaceState = (_state, _title, address) => {
      written.push(String(address));
      throw new DOMException('too often', 'SecurityError');
    };
  });
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await field(page).pressSequentially('harbour');
  const head = page.locator('#UI-list');
  await expect(head).toBeInViewport();
  const written = () => page.evaluate(() => (window as unknown as { written: string[] }).written);
  await expect.poll(written).toEqual([expect.stringMatching(/\?find=harbour$/)]);
  await order(page, 'publisher').check();
  expect(await groupNames(page)).toEqual(['Harbour office']);
});

test('paper has what is shown, without the controls', async ({ page }) => {
  await open(page, '?sort=publisher&find=harbour+office');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Harbour office' })).toBeVisible();
  await expect(field(page)).toBeHidden();
  await expect(page.getByRole('radio').first()).toBeHidden();
  const printed = await readPrinted(await page.pdf({ format: 'A4' }));
  const text = printed.pages.join(' ').replace(/\s+/g, '');
  expect(text).toContain('Harbourbook');
  expect(text).toContain(`1of${sources.length}sources`);
  expect(await shown(page)).toHaveLength(1);
});

test('nothing moves when the script comes', async ({ page }) => {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    let give = () => {};
    const held = new Promise<void>((done) => {
      give = done;
    });
    await page.route('**/scripts/*', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/sources/');
    await page.evaluate(() => document.fonts.ready);
    const tops = () =>
      page
        .locator('main :is(h2,table,nav,fieldset,.source)')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    const before = await tops();
    await expect(field(page)).toBeHidden();
    give();
    await page.locator('.finder.here').waitFor();
    await expect(field(page)).toBeVisible();
    expect(await tops()).toEqual(before);
    await page.unroute('**/scripts/*');
  }
});

test('the script of the page is less than 2 kB, and comes on no other', async ({ page }) => {
  const files: string[] = [];
  page.on('request', (request) => files.push(request.url()));
  await open(page);
  const own = new Set(files.splice(0).filter((file) => file.includes('/scripts/')));
  await page.goto('/glossary/', { waitUntil: 'networkidle' });
  const [script, ...more] = [...own].filter(
    (file) => !files.some((other) => other.split('#')[0] === file),
  );
  expect(more.filter((file) => !file.includes('#'))).toEqual([]);
  const { size } = statSync(sites.fixture.folder + new URL(script!).pathname);
  expect(size).toBeLessThan(2048);
});
