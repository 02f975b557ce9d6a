import { expect } from '@playwright/test';
import type { Tab } from './drivers/driver.ts';

/** Waits until the page is there and the script that comes when it is idle has started. */
export const ready = (tab: Tab): Promise<void> =>
  expect.poll(() => tab.evaluate(() => document.documentElement.dataset['script'])).toBe('all');
