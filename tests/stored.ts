import type { Page } from '@playwright/test';

/**
 * The choices of the reader as they are stored, without the note that the faces are kept: a page that was
 * slow to come leaves it.
 */
export const storedChoices = async (page: Page): Promise<Record<string, string>> => {
  const { reading, ...others } = await page.evaluate(
    () => ({ ...localStorage }) as Record<string, string>,
  );
  const { own: _, ...choices } = JSON.parse(reading ?? '{}') as Record<string, string>;
  return { ...others, ...choices };
};
