import { expect, type Page, test } from '@playwright/test';
import { oneCountryOf } from '../../src/model/publisher-countries.ts';
import { relianceOf } from '../../src/model/reliance.ts';
import { sourceOrders } from '../../src/model/source-index.ts';
import { editionOf } from '../loaded-edition.ts';
import { sites } from '../sites.ts';

const edition = editionOf(sites.fixture.content);
const orders = sourceOrders(relianceOf(edition));
const groups = oneCountryOf(edition);
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

  test('every statement on a single source, or on one country, stands once in a folded list by country', async ({
    page,
  }) => {
    await page.goto('/sources/');
    const total = relianceOf(edition).reduce((sum, { alone }) => sum + alone, 0);
    const part = page.locator('details:has(> #UI-single)');
    await expect(part.locator('> summary')).toContainText(`${total} of`);
    await part.locator('> summary').click();
    for (const { code, statements } of groups) {
      const group = part.locator(`details:has(> #UI-from-${code ?? 'unknown'})`);
      await group.locator('summary').click();
      await expect(group.locator('li li:visible')).toHaveCount(statements);
    }
    const single = part.locator('.statements li li', { hasNotText: '(several sources)' });
    await expect(single).toHaveCount(total);
    for (const { source, alone } of relianceOf(edition))
      await expect(single.locator(`.cites a[href="#${source.id}"]`)).toHaveCount(alone);
    for (const { source, alone, statements } of relianceOf(edition).filter((one) => one.alone > 0))
      await expect(page.locator(`#${source.id} .rests`)).toHaveText(
        new RegExp(alone === statements ? `${alone} statements? alone` : `${alone} of them alone`),
      );
  });

  test('what rests on one country is told in a table, each count a link to the statements', async ({
    page,
  }) => {
    const rows = page
      .getByRole('table', { name: 'What rests on one country’s publishers' })
      .locator('tbody tr');
    const known = groups.filter(({ code }) => code);
    for (const [index, { code, name, statements, notes }] of known.entries()) {
      await page.goto('/sources/');
      await expect(rows).toHaveCount(known.length);
      const row = rows.nth(index);
      await expect(row.getByRole('rowheader')).toHaveText(name);
      await expect(row.getByRole('link', { name: /^note / })).toHaveText(
        notes.map(({ number }) => `note ${number}`),
      );
      await row.getByRole('link', { name: `${statements}, ${name}` }).click();
      await expect(page.locator(`#UI-from-${code} li li`).first()).toBeInViewport();
      await expect(page.locator(`details:has(> #UI-from-${code}) summary`)).toBeInViewport();
    }
  });

  test('each jump leads to its part, and unfolds it', async ({ page }) => {
    await page.goto('/sources/');
    const jumps = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
    for (const jump of await jumps.all()) {
      const words = await jump.textContent();
      await jump.click();
      await expect(page.locator(':target')).toBeVisible();
      const heading = page.getByRole('heading', { level: 2, name: new RegExp(`^${words}`) });
      await expect(heading).toBeInViewport();
    }
  });

  test('every table has a name', async ({ page }) => {
    await page.goto('/sources/');
    await page.locator('.folded > details > summary').evaluateAll((all) => {
      for (const one of all) (one.parentElement as HTMLDetailsElement).open = true;
    });
    const tables = page.locator('main table');
    for (const table of await tables.all()) await expect(table).toHaveAccessibleName(/./);
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

test('an address of a folded part unfolds it where the browser does not do so by itself', async ({
  page,
}) => {
  await page.goto('/sources/');
  await page.locator('.finder.here').waitFor();
  const [{ code } = { code: '' }] = groups;
  const list = page.locator(`#UI-from-${code}`);
  // Without a fragment's own unfolding: the event alone.
  await page.evaluate((id) => {
    history.replaceState(null, '', `#${id}`);
    dispatchEvent(new HashChangeEvent('hashchange'));
  }, `UI-from-${code}`);
  await expect(list.locator('li li').first()).toBeInViewport();
});
