import { expect, type Locator, type Page, test } from '@playwright/test';
import { visit } from '../ready.ts';

/** The link or button that opens each card, and the card. */
const cards: Record<string, { opener: string; card: string }> = {
  'the card of a term': {
    opener: '.passage a[data-term]',
    card: '.card[data-apparatus]:popover-open',
  },
  'the share menu': { opener: '.passage > .pilcrow', card: '.card[data-apparatus]:popover-open' },
  'the reading panel': { opener: 'button.comfort', card: '[popover]:popover-open' },
};

/** How a box stands to what is seen of the page, and the page to its window; empty where all is well. */
const faults = (card: Locator): Promise<string[]> =>
  card.evaluate((element) => {
    const found: string[] = [];
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    const seen = visualViewport!;
    const out = [
      seen.offsetLeft - left,
      seen.offsetTop - top,
      right - seen.offsetLeft - seen.width,
      bottom - seen.offsetTop - seen.height,
    ];
    if (out.some((by) => by > 1)) found.push(`out of sight by ${out.map(Math.round)}`);
    if (width < 100 || height < 60) found.push(`${width} × ${height} px small`);
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} px wide`);
    return found;
  });

const besideItsWord = async (card: Locator, opener: Locator): Promise<boolean> => {
  const [box, word] = [(await card.boundingBox())!, (await opener.boundingBox())!];
  const gaps = [box.y - (word.y + word.height), word.y - (box.y + box.height)];
  return gaps.some((gap) => gap >= 0 && gap < 24);
};

const changes: Record<string, (page: Page) => Promise<unknown>> = {
  'is turned': (page) => page.setViewportSize({ width: 740, height: 390 }),
  'gets small': (page) => page.setViewportSize({ width: 320, height: 256 }),
  'gets wide and narrow again': async (page) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.setViewportSize({ width: 360, height: 600 });
  },
  'loses half its height': (page) => page.setViewportSize({ width: 390, height: 370 }),
};

for (const [name, { opener, card }] of Object.entries(cards))
  test.describe(name, () => {
    test.use({ viewport: { width: 390, height: 740 } });

    for (const [change, make] of Object.entries(changes))
      test(`is placed again when the window ${change}`, async ({ page }) => {
        await visit(page, '/');
        for (const link of (await page.locator(opener).all()).slice(0, 3)) {
          await page.setViewportSize({ width: 390, height: 740 });
          await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
          await link.click();
          const box = page.locator(card);
          await expect(box).toBeVisible();
          await make(page);
          await expect.poll(() => faults(box)).toEqual([]);
          if (opener.startsWith('.passage') && change !== 'gets small')
            expect(await besideItsWord(box, link)).toBe(true);
          await page.keyboard.press('Escape');
        }
      });

    for (const scale of [1.5, 2.5])
      test(`stands inside what is seen under a pinch zoom of ${scale}, before and after`, async ({
        page,
      }) => {
        const session = await page.context().newCDPSession(page);
        const zoom = (pageScaleFactor: number) =>
          session.send('Emulation.setPageScaleFactor', { pageScaleFactor });
        await visit(page, '/');
        const link = page.locator(opener).first();
        await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
        await link.focus();
        await page.keyboard.press('Enter');
        const box = page.locator(card);
        await zoom(scale);
        await expect.poll(() => page.evaluate(() => visualViewport?.scale)).toBe(scale);
        await expect.poll(() => faults(box), 'zoomed with the card open').toEqual([]);
        await page.keyboard.press('Escape');
        await link.focus();
        await page.keyboard.press('Enter');
        await expect.poll(() => faults(box), 'opened under zoom').toEqual([]);
        await zoom(1);
        await expect.poll(() => faults(box), 'zoomed out').toEqual([]);
      });
  });

test('a word that the reader left behind is not fetched back by a change of the window', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 740 });
  await visit(page, '/');
  await page.locator('.passage a[data-term]').first().click();
  await page.mouse.move(5, 5);
  await page.mouse.wheel(0, 3000);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(2000);
  const place = await page.evaluate(() => scrollY);
  await page.setViewportSize({ width: 390, height: 680 });
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  expect(await page.evaluate(() => scrollY)).toBe(place);
});
