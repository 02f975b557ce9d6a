import { expect, type Page, test } from '@playwright/test';
import { relianceOf } from '../../src/model/reliance.ts';
import { sourceOrders } from '../../src/model/source-index.ts';
import { editionOf } from '../loaded-edition.ts';
import { sites } from '../sites.ts';

const edition = editionOf(sites.fixture.content);
const orders = sourceOrders(relianceOf(edition));
const numbers = edition.sources.map(({ number }) => number);

const shown = (page: Page) =>
  page
    .locator('.entries .source:visible')
    .evaluateAll((all) => all.map((one) => (one as HTMLLIElement).value));
const field = (page: Page) => page.locator('#UI-find');

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
