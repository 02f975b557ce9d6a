import { expect, test } from '@playwright/test';
import { visit } from '../ready.ts';

const windows = [
  { width: 320, height: 256, letters: 16 },
  { width: 320, height: 256, letters: 32 },
  { width: 667, height: 375, letters: 16 },
  { width: 667, height: 375, letters: 32 },
  { width: 390, height: 664, letters: 32 },
  { width: 1280, height: 300, letters: 24 },
];

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    for (const { width, height, letters } of windows)
      test(`every choice can be reached at ${width} × ${height} px with letters of ${letters} px`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height });
        const session = await page.context().newCDPSession(page);
        const fontSizes = { standard: letters, fixed: letters };
        await session.send('Page.setFontSizes', { fontSizes });
        if (javaScriptEnabled) await visit(page, '/');
        else await page.goto('/');
        await page.getByRole('button', { name: 'Reading' }).click();
        const panel = page.getByRole('dialog', { name: 'Reading' });
        const box = (await panel.boundingBox())!;
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.y + box.height).toBeLessThanOrEqual(height);
        expect(await panel.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
        for (const label of await panel.locator('label').all()) {
          if (!(await label.isVisible())) continue;
          await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
          const inside = () =>
            label.evaluate((element) => {
              const { top, bottom } = element.getBoundingClientRect();
              const panel = element.closest('[popover]')!.getBoundingClientRect();
              return top >= panel.top && bottom <= panel.bottom;
            });
          // As a reader does: with the wheel over the panel.
          await expect(async () => {
            if (!(await inside())) await page.mouse.wheel(0, 24);
            expect(await inside()).toBe(true);
          }).toPass({ intervals: [30] });
          await label.click();
          await expect(label.locator('input')).toBeChecked();
        }
        const wider = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wider).toBeLessThanOrEqual(0);
      });
  });
