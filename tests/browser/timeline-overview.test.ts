import { expect, type Page, test } from '@playwright/test';
import { eventDate } from '../../src/model/event-date.ts';
import { editionOf } from '../loaded-edition.ts';
import { sites } from '../sites.ts';

const { events, meta } = editionOf(sites.fixture.content);

/** The drawing that is shown. */
const drawing = (page: Page) => page.locator('.overview > svg:visible');

for (const javaScriptEnabled of [true, false])
  test.describe(`the overview with script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    for (const width of [320, 735, 736, 768, 991, 992, 1024, 1280])
      test(`at ${width} px has a link to each event, by its name, in order of time`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto('/timeline/');
        await expect(drawing(page)).toHaveCount(1);
        await expect(page.getByRole('figure', { name: 'Overview of the timeline' })).toBeVisible();
        await expect(drawing(page)).toHaveAccessibleName(
          new RegExp(`^Overview of ${events.length} events`),
        );
        const links = drawing(page).getByRole('link');
        await expect(links).toHaveCount(events.length);
        for (const [index, event] of events.entries()) {
          const link = links.nth(index);
          await expect(link).toHaveAccessibleName(`${eventDate(event)}: ${event.title}`);
          await expect(link).toHaveAttribute('href', `#${event.id}`);
          const { width, height } = (await link.locator('.target').boundingBox())!;
          expect(Math.min(width, height)).toBeGreaterThanOrEqual(23.9);
        }
        const overflow = await page
          .locator('.overview')
          .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
        expect(overflow).toBeLessThanOrEqual(0);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          width,
        );
      });

    test('is walked through by Tab, and a mark leads to its event', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto('/timeline/');
      await page.getByRole('link', { name: 'Skip the drawing' }).focus();
      for (const event of events.slice(0, 3)) {
        await page.keyboard.press('Tab');
        await expect(page.locator(':focus')).toHaveAttribute('href', `#${event.id}`);
      }
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`/timeline/#${events[2]!.id}`);
      await expect(page.locator(`li#${events[2]!.id}`)).toBeInViewport();
    });

    test('makes faint what the strands leave out, and its mark shows its event all the same', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto('/timeline/');
      const event = events[0]!;
      await page.locator(`#UI-show-${event.strand}`).uncheck();
      const mark = drawing(page).locator(`a[href="#${event.id}"]`);
      await expect(mark.locator('.mark')).toHaveCSS('opacity', '0.18');
      await expect(page.locator(`li#${event.id}`)).toBeHidden();
      await mark.focus();
      await page.keyboard.press('Enter');
      await expect(page.locator(`li#${event.id}`)).toBeVisible();
    });
  });

test('tells exact, approximate and open dates apart by shape, in forced colours too', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/timeline/');
  const fills = await drawing(page).evaluate((svg) =>
    ['exact', 'about', 'open'].map((kind) => {
      const { fill, stroke } = getComputedStyle(svg.querySelector(`.${kind}`)!);
      return [kind, fill === stroke];
    }),
  );
  expect(fills).toEqual([
    ['exact', true],
    ['about', false],
    ['open', true],
  ]);
  for (const words of ['known to the day', 'about, or no day known', 'no end on record', 'folded'])
    await expect(page.locator('.overview .legend')).toContainText(words);
});

test('the name of the mark that has the focus is seen in a line kept for it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/timeline/?from=2016');
  await expect(page.locator('html')).toHaveAttribute('data-view', 'chosen');
  const line = page.locator('.overview .says');
  const hint = await line.textContent();
  await drawing(page).locator('a').first().focus();
  await expect(line).toHaveText(`${eventDate(events[0]!)}: ${events[0]!.title}`);
  await page.locator('#UI-from').focus();
  await expect(line).toHaveText(hint!);
});

test('the page has one heading, years below it and events below these', async ({ page }) => {
  await page.goto('/timeline/');
  const headings = await page.$$eval('main > .sheet :is(h1,h2,h3)', (all) =>
    all.map(({ tagName, parentElement }) => [tagName, parentElement?.closest('.event')?.id ?? '']),
  );
  expect(headings.filter(([name]) => name === 'H1')).toHaveLength(1);
  expect(headings.filter(([name]) => name === 'H3').map(([, id]) => id)).toEqual(
    events.map(({ id }) => id),
  );
  const years = page.getByRole('navigation', { name: 'Years' }).getByRole('link');
  const h2 = await page.locator('.year h2').allTextContents();
  await expect(years).toHaveText(h2);
  for (const [index, heading] of h2.entries()) {
    await years.nth(index).click();
    await expect(page.getByRole('heading', { name: heading, exact: true })).toBeInViewport();
  }
});

test('beside the list the years stay in sight', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await page.goto(`/timeline/#${events.at(-2)!.id}`);
  await expect(page.getByRole('navigation', { name: 'Years' })).toBeInViewport();
});

test('where an event was and what it leads to is one line that unfolds', async ({ page }) => {
  await page.goto('/timeline/');
  const event = events.find(({ id }) => id === 'two-boats')!;
  const item = page.locator(`li#${event.id}`);
  await expect(item.locator('summary')).toHaveText(event.place);
  const counts = (page: Page) =>
    page
      .locator('li#two-boats summary')
      .evaluate((one) => getComputedStyle(one, '::after').content);
  expect(await counts(page)).toContain('2 terms');
  await expect(item.getByText('Terms:')).toBeHidden();
  await item.locator('summary').click();
  await expect(item.getByText('Terms:')).toBeVisible();
});

test('on paper the drawing is there, and a year takes no line of its own across the page', async ({
  page,
}) => {
  await page.goto('/timeline/');
  await page.emulateMedia({ media: 'print' });
  await expect(drawing(page)).toHaveClass('middle');
  const columns = await page
    .locator('.entries')
    .evaluate((one) => getComputedStyle(one).columnCount);
  expect(columns).toBe('2');
  const after = await page
    .locator('.at summary')
    .first()
    .evaluate((one) => getComputedStyle(one, '::after').display);
  expect(after).toBe('none');
  for (const nav of ['.years', '.says', '.scripted'])
    await expect(page.locator(nav).first()).toBeHidden();
  expect(meta.strands.length).toBe(await drawing(page).locator('.name').count());
});
