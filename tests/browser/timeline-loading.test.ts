import { expect, test } from '@playwright/test';
import { visit } from '../ready.ts';
import { events, idsOf, opened, status, strand, told } from '../timeline-page.ts';

test('the script for all this comes when the reader reaches for it, and answers what called it', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/scripts/')) asked.push(request.url());
  });
  await visit(page, '/timeline/');
  await page.mouse.wheel(0, 400);
  expect(asked).toHaveLength(1);
  await page.locator('#UI-all').evaluate((button) => button.scrollIntoView());
  await page
    .locator('.wide .cell[data-first="2016-01-01"], .middle .cell[data-first="2016-01-01"]')
    .last()
    .dispatchEvent('click');
  await expect(page).toHaveURL('/timeline/?from=2016-01-01&to=2016-12-31');
  expect(asked).toHaveLength(2);
});

test('nothing goes out of sight while the script comes', async ({ page }) => {
  await visit(page, '/timeline/');
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/scripts/**', async (route) => {
    await promise;
    await route.continue();
  });
  const asked = page.waitForRequest('**/scripts/**');
  await page.getByRole('checkbox', { name: strand.label }).uncheck();
  await asked;
  expect(await page.locator('.event:visible').count()).toBeGreaterThan(0);
  resolve();
  await expect(status(page)).toHaveText(
    new RegExp(`^${idsOf((one) => one.strand !== strand.id).length} of `),
  );
});

test('where no script comes, an address with a choice shows everything', async ({ page }) => {
  await page.route('**/scripts/**', (route) => route.abort());
  await page.goto(`/timeline/?strand=${strand.id}`);
  await expect(page.locator('.years')).toBeVisible({ timeout: 8000 });
  for (const { id } of events) await expect(page.locator(`li#${id}`)).toBeVisible();
});

test('nothing moves when a choice in the address is shown', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shifts: [] });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (window as unknown as { shifts: number[] }).shifts.push(
          (entry as unknown as { value: number }).value,
        );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // The faces of the page may break a line elsewhere than those that stand in for them.
  await page.route('**/*.woff2', (route) => route.abort());
  for (const query of ['', `?strand=${strand.id}`]) {
    await opened(page, query);
    const shifts = await page.evaluate(
      () =>
        new Promise((done) =>
          requestAnimationFrame(() =>
            requestAnimationFrame(() => done((window as unknown as { shifts: number[] }).shifts)),
          ),
        ),
    );
    expect(shifts, query).toEqual([]);
  }
});

test('nothing waits for a script where the address holds no choice', async ({ page }) => {
  await page.route('**/scripts/**', (route) => route.abort());
  for (const query of ['?v=2024-02-01', '?fbclid=x', '?fromage=1']) {
    await page.goto(`/timeline/${query}`);
    await expect(page.locator('html')).toHaveAttribute('data-script', query);
    await expect(page.locator('.years')).toBeVisible({ timeout: 500 });
  }
});

test('a script that was lost is told of at a click, and comes at the next', async ({ page }) => {
  await visit(page, '/timeline/');
  let lost = true;
  await page.route('**/scripts/**', (route) => (lost ? route.abort() : route.continue()));
  const present = page.getByRole('button', { name: 'Present' });
  for (const name of ['Present', 'Show all', 'Copy link to this view']) {
    await page.getByRole('button', { name }).click();
    await expect(told(page)).toHaveText('This did not load. Try again.');
    await told(page).evaluate((line) => line.replaceChildren());
  }
  lost = false;
  await page.getByRole('checkbox', { name: strand.label }).uncheck();
  await expect(page.locator('html')).toHaveAttribute('data-view', 'chosen');
  lost = true;
  await present.click();
  await expect(told(page)).toHaveText('This did not load. Try again.');
  lost = false;
  await present.click();
  await expect(page.getByRole('dialog', { name: 'Events, one at a time' })).toBeVisible();
  await expect(told(page)).toHaveText('');
});

test('a choice in the address that did not load is told of, and what was chosen before makes no entry', async ({
  page,
}) => {
  let lost = false;
  await page.route('**/scripts/**', (route) => (lost ? route.abort() : route.continue()));
  await visit(page, '/timeline/');
  const before = await page.evaluate(() => history.length);
  lost = true;
  await page.getByRole('checkbox', { name: strand.label }).uncheck();
  await expect(told(page)).not.toBeEmpty();
  lost = false;
  await page.locator('#UI-about').focus();
  await expect(page).toHaveURL(/strand=/);
  expect(await page.evaluate(() => history.length)).toBe(before);
});
