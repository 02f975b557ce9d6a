import { expect, test } from '@playwright/test';
import { events, idsOf, opened, shown, status, within } from '../timeline-page.ts';

test('an event that the address names counts as shown, wherever the reader comes from', async ({
  page,
}) => {
  const event = events[0]!;
  const chosen = idsOf(within('2019-01-01', '9999'));
  await opened(page, `?from=2019-01-01#${event.id}`);
  await expect(status(page)).toHaveText(
    `${chosen.length + 1} of ${events.length} events: from 1 January 2019`,
  );
  // What the choice takes out stood above it.
  await expect(page.locator(`li#${event.id}`)).toBeInViewport();
  await page.locator(`.overview svg:visible a[href="#${chosen[0]}"]`).focus();
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText(
    `${chosen.length} of ${events.length} events: from 1 January 2019`,
  );
  expect(await shown(page)).toEqual(chosen);
});

test('a late event that the address names is in sight once the events above it are gone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 400, height: 500 });
  // Safari does not hold what is in sight in its place.
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.overflowAnchor = 'none';
    });
  });
  const event = events.find(({ id }) => id === 'vote')!;
  await opened(page, `?from=2019-10-01#${event.id}`);
  await expect(page.locator(`li#${event.id}`)).toBeInViewport();
  const top = await page
    .locator(`li#${event.id}`)
    .evaluate((one) => one.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(120);
});

test('a link within the page is not told as a new choice', async ({ page }) => {
  await opened(page, '?from=2016-01-01');
  await status(page).evaluate((line) => {
    const changes: unknown[] = [];
    Object.assign(window, { changes });
    new MutationObserver((all) => changes.push(...all)).observe(line, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await page.locator('.years li:visible a').last().click();
  await expect(page).toHaveURL(/#UI-/);
  await page.goBack();
  await expect(page).toHaveURL('/timeline/?from=2016-01-01');
  expect(await page.evaluate(() => (window as unknown as { changes: [] }).changes.length)).toBe(0);
});

test('what is not ours in an address stays, and the same choice makes no entry to go back to', async ({
  page,
}) => {
  const others = '?fbclid=a%20b+c&v';
  await opened(page, `${others}&from=2016`);
  const entries = () => page.evaluate(() => history.length);
  const before = await entries();
  await page.getByLabel('From', { exact: true }).dispatchEvent('change');
  await expect(page).toHaveURL(`/timeline/${others}&from=2016-01-01`);
  expect(await entries()).toBe(before);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page).toHaveURL(`/timeline/${others}`);
  await page.goBack();
  await expect(page).toHaveURL(`/timeline/${others}&from=2016-01-01`);
});
