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
  const address = page.url();
  expect(new URL(address).search).toBe('?sort=country&find=lorn');
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

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the list stands in the order of its numbers, with an index and no controls', async ({
    page,
  }) => {
    await page.goto('/sources/');
    expect(await shown(page)).toEqual(numbers);
    await expect(field(page)).toBeHidden();
    await expect(page.locator('.finder')).toBeHidden();
    const index = page.getByRole('navigation', { name: 'Index of sources' });
    for (const { label, groups } of orders) {
      const part = index.locator('details').filter({
        has: page.locator('summary', { hasText: `By ${label}` }),
      });
      await part.locator('summary').click();
      await expect(part.locator('dt')).toHaveText(groups.map(({ name }) => name));
      await expect(part.locator('dd a')).toHaveText(
        groups.flatMap((group) => group.sources.map(({ number }) => String(number))),
      );
    }
    await index.locator('a:visible').last().click();
    await expect(page).toHaveURL(/#/);
    await expect(page.locator('.source:target')).toBeInViewport();
  });

  test('the sources that carry the most stand first, with their counts', async ({ page }) => {
    await page.goto('/sources/');
    const table = page.getByRole('table', { name: 'The sources that carry the most' });
    const rows = await table
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) =>
          [...row.querySelectorAll('td[data-unit]')].map((cell) => Number(cell.textContent)),
        ),
      );
    const wanted = relianceOf(edition)
      .filter(({ statements }) => statements > 0)
      .sort((a, b) => b.statements - a.statements || a.source.number - b.source.number);
    expect(rows).toEqual(wanted.slice(0, 10).map(({ statements, alone }) => [statements, alone]));
    await table.getByRole('link').first().click();
    await expect(page.locator('.source:target')).toHaveId(wanted[0]!.source.id);
  });

  test('every statement on a single source is listed under its entry, and the source says so', async ({
    page,
  }) => {
    await page.goto('/sources/');
    const total = relianceOf(edition).reduce((sum, { alone }) => sum + alone, 0);
    const part = page.locator('#UI-single');
    await expect(part.locator('summary').first()).toContainText(`${total} of`);
    await part.locator('summary').first().click();
    for (const kind of ['Notes', 'Events', 'Terms'])
      await part.getByRole('heading', { level: 3, name: new RegExp(`^${kind}`) }).click();
    await expect(part.locator('.statements li li:visible')).toHaveCount(total);
    for (const { source, alone } of relianceOf(edition))
      await expect(part.locator(`.cites a[href="#${source.id}"]`)).toHaveCount(alone);
    for (const { source, alone, statements } of relianceOf(edition).filter((one) => one.alone > 0))
      await expect(page.locator(`#${source.id} .rests`)).toHaveText(
        new RegExp(alone === statements ? `${alone} statements? alone` : `${alone} of them alone`),
      );
  });

  test('every note says which countries its sources come from', async ({ page }) => {
    await page.goto('/sources/');
    await page.getByRole('heading', { name: 'Where the notes’ sources come from' }).click();
    const rows = page.locator('.homes tbody tr:visible');
    await expect(rows).toHaveCount(edition.notes.length);
    for (const [index, note] of edition.notes.entries()) {
      const counts = await rows.nth(index).locator('li').allTextContents();
      const sum = counts.reduce((all, one) => all + Number(/\d+$/.exec(one.trim())), 0);
      expect(sum).toBe(note.sources.length);
    }
  });
});

for (const width of [320, 768, 1100, 1920])
  test(`at ${width} px and letters twice as large nothing goes beyond the page`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const session = await page.context().newCDPSession(page);
    for (const size of [16, 32]) {
      await session.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } });
      await page.goto(`${sites.edition.address}sources/`);
      const over = await page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(over).toBe(0);
    }
  });
