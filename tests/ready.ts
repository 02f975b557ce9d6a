import type { Page } from '@playwright/test';

/** Waits for the script that comes when the page is idle: from then on clicks are answered in place. */
export const ready = (page: Page): Promise<void> =>
  page.locator(':root[data-script="all"]').waitFor({ state: 'attached' });

/** Goes to a page as a reader does who clicks only when it has come to rest. */
export const visit = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await ready(page);
};
