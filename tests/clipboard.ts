import type { Page } from '@playwright/test';

/** What the last copy left: its plain text, and its HTML where there is any. */
export const clipboard = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : undefined;
    return { text: await read('text/plain'), html: await read('text/html') };
  });
