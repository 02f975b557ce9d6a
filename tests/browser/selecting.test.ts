import { expect, type Page, test } from '@playwright/test';
import { editionOf } from '../loaded-edition.ts';
import { sites } from '../sites.ts';

const { paragraphs, sections } = editionOf(sites.fixture.content);
const selected = (page: Page): Promise<string> => page.evaluate(() => `${getSelection()}`);
const lines = (text: string): string[] => text.split(/\n+/).filter((line) => line.trim() !== '');

for (const width of [360, 1280])
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('three clicks select the whole paragraph, and none of its numbers', async ({ page }) => {
      await page.goto('/');
      for (const { number, text } of paragraphs) {
        await page.locator(`#p${number}`).click({ clickCount: 3, position: { x: 40, y: 12 } });
        expect((await selected(page)).trim()).toBe(text);
      }
    });

    test('a selection across paragraphs holds the author’s words and nothing else', async ({
      page,
    }) => {
      await page.goto('/');
      const key = page.getByText('four kinds of notes');
      if (await key.isVisible()) await key.click();
      await page.getByRole('button', { name: 'Show all notes' }).click();
      await page.evaluate(() => {
        const all = document.querySelectorAll('.passage > p');
        getSelection()?.setBaseAndExtent(all[0]!, 0, all[all.length - 1]!, 0);
      });
      expect(lines(await selected(page))).toEqual(paragraphs.slice(0, -1).map(({ text }) => text));
    });

    test('what the editors say can be selected where a selection starts in it', async ({
      page,
    }) => {
      await page.goto('/');
      const title = page.locator('.section-title h2').first();
      await title.click({ clickCount: 3, position: { x: 20, y: 8 } });
      expect(await selected(page)).toContain(sections[0]?.title);
    });
  });
