import { expect, type Page, test } from '@playwright/test';
import { events, idsOf, opened, shown, status, told, within } from '../timeline-page.ts';

/** Types a day into a date field, as a keyboard does it: month, day, year. */
const type = async (page: Page, label: string, keys: string): Promise<void> => {
  await page.getByLabel(label, { exact: true }).focus();
  await page.keyboard.type(keys, { delay: 5 });
};

test('a day that is typed digit by digit is never written back', async ({ page }) => {
  await opened(page, '?from=2016-01-01&to=2019-05-31');
  await type(page, 'From', '02032017');
  await expect(page.getByLabel('From', { exact: true })).toHaveValue('2017-02-03');
  await expect(page.getByLabel('to', { exact: true })).toHaveValue('2019-05-31');
  await expect(page).toHaveURL('/timeline/?from=2017-02-03&to=2019-05-31');
  expect(await shown(page)).toEqual(idsOf(within('2017-02-03', '2019-05-31')));
  await type(page, 'to', '06012019');
  await expect(page.getByLabel('to', { exact: true })).toHaveValue('2019-06-01');
  await expect(page).toHaveURL('/timeline/?from=2017-02-03&to=2019-06-01');
});

test('a first day after the last is told of, and stays to be mended', async ({ page }) => {
  await opened(page, '?from=2016-02-03&to=2017-05-31');
  const before = await shown(page);
  const count = await status(page).textContent();
  await type(page, 'From', '02032019');
  await expect(told(page)).toHaveText('The first day, 2019-02-03, is after the last, 2017-05-31.');
  await expect(page.getByLabel('From', { exact: true })).toHaveValue('2019-02-03');
  await expect(page.getByLabel('to', { exact: true })).toHaveValue('2017-05-31');
  await expect(status(page)).toHaveText(count!);
  expect(await shown(page)).toEqual(before);
  await type(page, 'to', '12312019');
  await expect(page).toHaveURL('/timeline/?from=2019-02-03&to=2019-12-31');
  await expect(told(page)).toHaveText('');
  await expect(status(page)).toHaveText(
    `${idsOf(within('2019-02-03', '2019-12-31')).length} of ${events.length} events: ` +
      'from 3 February 2019 to 31 December 2019',
  );
});

test('a day before all events is given up when its field is left', async ({ page }) => {
  await opened(page, '?from=2016-02-03');
  await type(page, 'From', '02031066');
  await expect(page.getByLabel('From', { exact: true })).toHaveValue('1066-02-03');
  await expect(page).toHaveURL('/timeline/?from=2016-02-03');
  await page.locator('#UI-about').focus();
  await expect(page.getByLabel('From', { exact: true })).toHaveValue('2016-02-03');
});
