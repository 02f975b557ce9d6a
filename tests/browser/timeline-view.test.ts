import { expect, test } from '@playwright/test';
import {
  events,
  idsOf,
  meta,
  opened,
  shown,
  status,
  strand,
  told,
  within,
} from '../timeline-page.ts';

test('an address with a choice shows it, says it, and keeps it over a reload', async ({ page }) => {
  const query = `?from=2016-01-01&to=2019-05-31&strand=${strand.id}`;
  const wanted = idsOf(
    (event) => within('2016-01-01', '2019-05-31')(event) && event.strand === strand.id,
  );
  expect(wanted.length).toBeGreaterThan(0);
  for (const load of [() => opened(page, query), () => page.reload()]) {
    await load();
    await expect(page.getByLabel('From', { exact: true })).toHaveValue('2016-01-01');
    await expect(page.getByLabel('to', { exact: true })).toHaveValue('2019-05-31');
    await expect(status(page)).toHaveText(
      `${wanted.length} of ${events.length} events: ${strand.label} · from 1 January 2016 to 31 May 2019`,
    );
    expect(await shown(page)).toEqual(wanted);
  }
  for (const year of await page.locator('.year').all()) {
    const left = await year.locator('.event:visible').count();
    await expect(year.locator('h2')).toBeVisible({ visible: left > 0 });
  }
  const years = await page.locator('.years li:visible').count();
  expect(years).toBe(await page.locator('.year:visible').count());
});

test('what is chosen stands in the address, and Back and Forward step through it', async ({
  page,
}) => {
  await opened(page);
  await expect(status(page)).toHaveText(`${events.length} of ${events.length} events`);
  await page.getByLabel('From', { exact: true }).focus();
  await expect(page.locator('html')).toHaveAttribute('data-view', '');
  await page.getByLabel('From', { exact: true }).fill('2016-05-01');
  await expect(page).toHaveURL('/timeline/?from=2016-05-01');
  await page.getByRole('checkbox', { name: strand.label }).uncheck();
  const others = meta.strands.slice(1).map(({ id }) => `&strand=${id}`);
  await expect(page).toHaveURL(`/timeline/?from=2016-05-01${others.join('')}`);
  const both = idsOf((event) => within('2016-05-01', '9999')(event) && event.strand !== strand.id);
  expect(await shown(page)).toEqual(both);
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: strand.label })).toBeChecked();
  expect(await shown(page)).toEqual(idsOf(within('2016-05-01', '9999')));
  await page.goBack();
  await expect(page).toHaveURL('/timeline/');
  expect(await shown(page)).toEqual(idsOf(() => true));
  await page.goForward();
  await expect(page.getByLabel('From', { exact: true })).toHaveValue('2016-05-01');
});

test('the events about a paragraph can be chosen, and only paragraphs that have some', async ({
  page,
}) => {
  await opened(page);
  const select = page.locator('#UI-about');
  const numbers = [...new Set(events.flatMap(({ paragraphs }) => paragraphs))].sort(
    (a, b) => a - b,
  );
  const offered = await select
    .locator('option')
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  expect(offered).toEqual(['', ...numbers.map(String)]);
  await select.selectOption('2');
  await expect(page).toHaveURL('/timeline/?paragraph=2');
  expect(await shown(page)).toEqual(idsOf(({ paragraphs }) => paragraphs.includes(2)));
  await expect(status(page)).toHaveText(/ events: about paragraph 2$/);
});

test('what an address cannot mean is said, and left out', async ({ page }) => {
  await opened(page, '?from=soon&strand=nowhere&v=2024-02-01');
  await expect(status(page)).toHaveText(
    `“soon” is no date such as 2025-10-30. It is left out. There is no strand “nowhere”. It is left out. ` +
      `${events.length} of ${events.length} events`,
  );
  expect(await shown(page)).toEqual(idsOf(() => true));
});

test('a choice without an event says so, and all can be shown again', async ({ page }) => {
  await opened(page, '?from=1850&to=1860');
  await expect(status(page)).toHaveText(/^No event in this choice: from 1 January 1850/);
  expect(await shown(page)).toEqual([]);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page).toHaveURL('/timeline/');
  expect(await shown(page)).toEqual(idsOf(() => true));
  const all = page.getByRole('button', { name: 'Show all' });
  await expect(all).toHaveAttribute('aria-disabled', 'true');
  await expect(all).toBeFocused();
});

test('an event that the address names is shown though the choice leaves it out', async ({
  page,
}) => {
  const event = events[0]!;
  await opened(page, `?from=2019-01-01#${event.id}`);
  await expect(page.locator(`li#${event.id}`)).toBeVisible();
  expect(await shown(page)).toEqual([event.id, ...idsOf(within('2019-01-01', '9999'))]);
});

test('a stretch of time is chosen in the drawing: drawn, tapped, extended and given up', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await opened(page);
  const cell = (first: string) => page.locator(`.wide .cell[data-first="${first}"]`);
  const middle = async (first: string) => {
    const box = (await cell(first).boundingBox())!;
    return [box.x + box.width / 2, box.y + box.height - 6] as const;
  };
  await page.mouse.move(...(await middle('2016-01-01')));
  await expect(page.locator('html')).toHaveAttribute('data-view', '');
  await page.mouse.down();
  await page.mouse.move(...(await middle('2019-02-01')), { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL('/timeline/?from=2016-01-01&to=2019-02-28');
  await page.mouse.click(...(await middle('2019-05-01')));
  await expect(page).toHaveURL('/timeline/?from=2019-05-01&to=2019-05-31');
  expect(await shown(page)).toEqual(idsOf(within('2019-05-01', '2019-05-31')));
  await expect(cell('2019-05-01')).toHaveAttribute('data-on');
  await page.mouse.click(...(await middle('2019-08-01')));
  await expect(page).toHaveURL('/timeline/?from=2019-05-01&to=2019-08-31');
  await page.mouse.click(...(await middle('1811-01-01')));
  await page.mouse.click(...(await middle('1811-01-01')));
  await expect(page).toHaveURL('/timeline/');
});

test('that a link was copied is told beside the count', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await opened(page, '?paragraph=2');
  const count = await status(page).textContent();
  await page.getByRole('button', { name: 'Copy link to this view' }).click();
  await expect(told(page)).toHaveText(/^The link is copied|^This browser does not/);
  await expect(status(page)).toHaveText(count!);
  await page.emulateMedia({ media: 'print' });
  await expect(status(page)).toBeVisible();
  await expect(told(page)).toBeHidden();
});
