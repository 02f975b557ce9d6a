import { expect, type Page, test } from '@playwright/test';
import { ready, visit } from '../ready.ts';

/** The colour of the browser's own bar, from the first `theme-color` that holds, and that of the page. */
const colours = (page: Page) =>
  page.evaluate(() => {
    const bars = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')];
    const { style } = document.createElement('i');
    style.color = bars.find(({ media }) => !media || matchMedia(media).matches)?.content ?? '';
    return { bar: style.color, paper: getComputedStyle(document.body).backgroundColor };
  });

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`where the system is ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('the browser’s bar has the colour of the page, whichever the reader chooses', async ({
      page,
    }) => {
      await visit(page, '/');
      const system = await colours(page);
      expect(system.bar).toBe(system.paper);
      const papers = [system.paper];
      for (const choice of ['Dark', 'Light', 'System']) {
        await page.getByRole('button', { name: 'Reading' }).click();
        await page.getByRole('radio', { name: choice }).check();
        await page.keyboard.press('Escape');
        const { bar, paper } = await colours(page);
        expect(bar, choice).toBe(paper);
        papers.push(paper);
        await page.reload();
        await ready(page);
        expect(await colours(page), `${choice}, kept`).toEqual({ bar, paper });
      }
      expect(new Set(papers).size).toBe(2);
    });
  });
