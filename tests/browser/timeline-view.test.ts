import { expect, type Page, test } from '@playwright/test';
import { isoSpan } from '../../src/dates/iso-span.ts';
import { sourcesOf } from '../../src/model/links.ts';
import { editionOf } from '../loaded-edition.ts';
import { letters, readPrinted } from '../printed.ts';
import { visit } from '../ready.ts';
import { sites } from '../sites.ts';

const edition = editionOf(sites.fixture.content);
const { events, meta } = edition;
const [strand] = meta.strands;

const shown = (page: Page): Promise<string[]> =>
  page.$$eval('.year .event', (all) =>
    all.filter((one) => (one as HTMLElement).offsetParent).map(({ id }) => id),
  );
const idsOf = (chosen: (event: (typeof events)[number]) => boolean): string[] =>
  events.filter(chosen).map(({ id }) => id);
const within = (from: string, to: string) => (event: (typeof events)[number]) => {
  const [first, last] = isoSpan(event.date);
  return last >= from && first <= to;
};
const status = (page: Page) => page.locator('.view').getByRole('status');
const opened = async (page: Page, query = ''): Promise<void> => {
  await visit(page, `/timeline/${query}`);
  if (query) await expect(page.locator('html')).toHaveAttribute('data-view', /^(chosen)?$/);
};

test('an address with a choice shows it, says it, and keeps it over a reload', async ({ page }) => {
  const query = `?from=2016-01-01&to=2019-05-31&strand=${strand!.id}`;
  const wanted = idsOf(
    (event) => within('2016-01-01', '2019-05-31')(event) && event.strand === strand!.id,
  );
  expect(wanted.length).toBeGreaterThan(0);
  for (const load of [() => opened(page, query), () => page.reload()]) {
    await load();
    await expect(page.getByLabel('From', { exact: true })).toHaveValue('2016-01-01');
    await expect(page.getByLabel('to', { exact: true })).toHaveValue('2019-05-31');
    await expect(status(page)).toHaveText(
      `${wanted.length} of ${events.length} events: ${strand!.label} · from 1 January 2016 to 31 May 2019`,
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
  await page.getByLabel('From', { exact: true }).fill('2016-05-01');
  await expect(page).toHaveURL('/timeline/?from=2016-05-01');
  await page.getByRole('checkbox', { name: strand!.label }).uncheck();
  const others = meta.strands.slice(1).map(({ id }) => `&strand=${id}`);
  await expect(page).toHaveURL(`/timeline/?from=2016-05-01${others.join('')}`);
  const both = idsOf((event) => within('2016-05-01', '9999')(event) && event.strand !== strand!.id);
  expect(await shown(page)).toEqual(both);
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: strand!.label })).toBeChecked();
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
  await expect(page.getByRole('button', { name: 'Show all' })).toBeDisabled();
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
  await page.getByRole('checkbox', { name: strand!.label }).uncheck();
  await asked;
  expect(await page.locator('.event:visible').count()).toBeGreaterThan(0);
  resolve();
  await expect(status(page)).toHaveText(
    new RegExp(`^${idsOf((one) => one.strand !== strand!.id).length} of `),
  );
});

test('where no script comes, an address with a choice shows everything', async ({ page }) => {
  await page.route('**/scripts/**', (route) => route.abort());
  await page.goto(`/timeline/?strand=${strand!.id}`);
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
  for (const query of ['', `?strand=${strand!.id}`]) {
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

test('paper has what is chosen and its sources, and says what that is', async ({ page }) => {
  await opened(page, '?paragraph=2');
  const chosen = events.filter(({ paragraphs }) => paragraphs.includes(2));
  const text = readPrinted(await page.pdf({ format: 'A4' }))
    .pages.map(letters)
    .join('');
  expect(text).toContain(letters(`${chosen.length} of ${events.length} events: about paragraph 2`));
  for (const event of events)
    expect(text.includes(letters(event.title)), event.id).toBe(chosen.includes(event));
  const sources = sourcesOf(edition, chosen).map(({ id }) => id);
  await page.emulateMedia({ media: 'print' });
  const printed = await page.$$eval('.appendix .source', (all) =>
    all
      .filter((one) => getComputedStyle(one).display !== 'none')
      .map((one) => (one as HTMLElement).dataset['entry']),
  );
  expect(printed).toEqual(sources);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('paper has the strands that are chosen, and names them', async ({ page }) => {
    await page.goto('/timeline/');
    await expect(page.getByLabel('From', { exact: true })).toBeHidden();
    await page.getByRole('checkbox', { name: strand!.label }).uncheck();
    const text = readPrinted(await page.pdf({ format: 'A4' }))
      .pages.map(letters)
      .join('');
    for (const event of events)
      expect(text.includes(letters(event.title)), event.id).toBe(event.strand !== strand!.id);
    const left = meta.strands.slice(1).map(({ label }) => label);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.filter legend')).toBeVisible();
    await expect(page.locator('.filter label:visible')).toHaveText(left);
  });
});

test.describe('one event at a time', () => {
  const query = '?from=2019-01-01';
  const chosen = events.filter(within('2019-01-01', '9999'));
  const open = async (page: Page) => {
    await opened(page, query);
    await page.getByRole('button', { name: 'Present' }).click();
    const dialog = page.getByRole('dialog', { name: 'Events, one at a time' });
    await expect(dialog).toBeVisible();
    return dialog;
  };

  test('goes forth and back by keys and buttons, and no further than the ends', async ({
    page,
  }) => {
    const dialog = await open(page);
    const is = async (index: number) => {
      await expect(dialog.getByRole('heading')).toContainText(chosen[index]!.title);
      await expect(dialog.getByText(`${index + 1} of ${chosen.length}`)).toBeVisible();
      await expect(dialog.getByRole('article')).toContainText(
        chosen[index]!.text.text.split(';')[0]!,
      );
    };
    await is(0);
    await page.keyboard.press('ArrowRight');
    await is(1);
    await page.keyboard.press('End');
    await is(chosen.length - 1);
    await page.keyboard.press('PageDown');
    await is(chosen.length - 1);
    await dialog.getByRole('button', { name: 'Previous' }).click();
    await is(chosen.length - 2);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowLeft');
    await is(0);
    const size = await dialog
      .getByRole('heading')
      .evaluate((one) => getComputedStyle(one).fontSize);
    expect(Number.parseFloat(size)).toBeGreaterThan(40);
  });

  for (const [name, leave] of [
    ['Esc', (page: Page) => page.keyboard.press('Escape')],
    ['its button', (page: Page) => page.getByRole('button', { name: 'Close' }).click()],
    ['Back', (page: Page) => page.goBack()],
  ] as const)
    test(`closes by ${name}, and the focus is where it was`, async ({ page }) => {
      const dialog = await open(page);
      await leave(page);
      await expect(dialog).toBeHidden();
      await expect(page.getByRole('button', { name: 'Present' })).toBeFocused();
      await expect(page).toHaveURL(`/timeline/${query}`);
      expect(await shown(page)).toEqual(chosen.map(({ id }) => id));
    });
});
