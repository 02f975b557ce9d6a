import type { Page } from '@playwright/test';

/** Opens or folds all notes by their switch, which stands folded with the key where the window is narrow. */
export const switchAllNotes = async (page: Page): Promise<void> => {
  await page.$eval('.key', (key: HTMLDetailsElement) => {
    key.open = true;
  });
  await page.locator('#UI-all-notes').click();
};
