import { expect, test } from '@playwright/test';
import { eventDate } from '../../src/model/event-date.ts';
import { editionOf } from '../loaded-edition.ts';
import { visit } from '../ready.ts';
import { sites } from '../sites.ts';

const edition = editionOf(sites.fixture.content);
const { strands, calendar } = edition.meta;

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a strand can be hidden and shown again', async ({ page }) => {
    await page.goto('/timeline/');
    const [strand] = strands;
    const events = page.locator(`[data-strand="${strand!.id}"]`);
    await expect(events.first()).toBeVisible();
    await page.getByRole('checkbox', { name: strand!.label }).uncheck();
    for (const event of await events.all()) await expect(event).toBeHidden();
    const others = page.locator(`li.event:not([data-strand="${strand!.id}"])`);
    for (const event of await others.all()) await expect(event).toBeVisible();
    await page.getByRole('checkbox', { name: strand!.label }).check();
    await expect(events.first()).toBeVisible();
  });
});

test('every date stands in words, in a time element, with the second calendar beside it', async ({
  page,
}) => {
  await page.goto('/timeline/');
  for (const event of edition.events) {
    const item = page.locator(`li#${event.id}`);
    await expect(item.locator('time')).toHaveText(eventDate(event));
    if (calendar && !event.date.includes('..'))
      await expect(item.locator('.second')).toHaveText(new RegExp(calendar.months.join('|')));
  }
});

test('what came after the op-ed stands apart, and the record says where it ends', async ({
  page,
}) => {
  await page.goto('/timeline/');
  const order = await page.$$eval('.marker,li.event,.record-end', (all) =>
    all.map((element) => element.id || element.className),
  );
  const since = edition.events.filter((event) => event.since).map(({ id }) => id);
  const before = edition.events.filter((event) => !event.since).map(({ id }) => id);
  expect(order).toEqual([...before, 'marker', ...since, 'record-end']);
  await expect(page.locator('.record-end')).toHaveText(edition.meta['record-ends']);
});

test('headings name the years, and those after the op-ed say so', async ({ page }) => {
  await page.goto('/timeline/');
  const years = page.locator('.year').getByRole('heading', { level: 2 });
  const headings = await years.allTextContents();
  expect(headings.length).toBeGreaterThan(3);
  expect(headings.at(-1)).toMatch(/^\d{4}, after the op-ed$/);
});

for (const javaScriptEnabled of [true, false])
  test.describe(`the filter with script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('leaves no year without an event, and says so where nothing is chosen', async ({
      page,
    }) => {
      await page.goto('/timeline/');
      const boxes = await page.locator('.filter input').all();
      for (const box of boxes.slice(1)) await box.uncheck();
      for (const year of await page.locator('.year').all()) {
        const events = await year.locator('li.event:visible').count();
        await expect(year.locator('h2')).toBeVisible({ visible: events > 0 });
      }
      await expect(page.locator('li.event:visible').first()).toBeVisible();
      await boxes[0]?.uncheck();
      await expect(page.locator('.year:visible')).toHaveCount(0);
      await expect(page.getByText('No strand is chosen')).toBeVisible();
    });

    test('does not hide the event that a link leads to', async ({ page }) => {
      const event = edition.events[0]!;
      await page.goto(`/timeline/#${event.id}`);
      await page.locator(`#UI-show-${event.strand}`).uncheck();
      await expect(page.locator(`li#${event.id}`)).toBeVisible();
    });
  });

test('events and notes link to each other', async ({ page }) => {
  const note = edition.notes.find(({ events }) => events.length > 0)!;
  await visit(page, `/#note-${note.id}`);
  await page.locator(`#note-${note.id} a[href$="timeline/#${note.events[0]}"]`).click();
  await page.locator('#UI-card').getByRole('link', { name: 'Whole entry' }).click();
  await expect(page).toHaveURL(`/timeline/#${note.events[0]}`);
  await page.locator(`li#${note.events[0]} summary`).click();
  await page.locator(`li#${note.events[0]} a[href$="/#note-${note.id}"]`).click();
  await expect(page.locator(`#note-${note.id} .body`)).toBeVisible();
  await expect(page.locator(`[data-note="${note.id}"]`).first()).toBeInViewport();
});

test('the essay ends with the key events and a picture of all of them', async ({ page }) => {
  await page.goto('/');
  const digest = page.getByRole('region', { name: 'Key events' });
  await expect(digest.locator('li.event')).toHaveCount(
    edition.events.filter(({ key }) => key).length,
  );
  await expect(digest.locator('svg circle')).toHaveCount(edition.events.length);
  await expect(digest.getByRole('img')).toHaveAccessibleName(
    new RegExp(`^${edition.events.length} events from`),
  );
});
