import { expect, type Page, test } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { clipboard } from '../clipboard.ts';
import { editionOf } from '../loaded-edition.ts';
import { visit } from '../ready.ts';
import { selectWords } from '../select-words.ts';
import { sites } from '../sites.ts';

const { paragraphs } = editionOf(sites.fixture.content);
const [, paragraph] = paragraphs;
if (!paragraph) throw new Error('the fixture is too short');

test.describe('selected words', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  const quote = async (page: Page, from: string, to: string, name: string) => {
    await visit(page, '/');
    await selectWords(page, from, to);
    await page.getByRole('link', { name: `Link to ${name}`, exact: true }).click();
    const card = page.getByRole('dialog', { name: `Share ${name}` });
    await card.getByRole('button', { name: 'Copy the selected words with citation' }).click();
    await expect(card.getByRole('status')).toHaveText('The quotation is copied.');
    return (await clipboard(page)).text ?? '';
  };

  test('are what is quoted, without our marks', async ({ page }) => {
    const text = await quote(page, 'had to be closed', 'so nobody could ask', 'paragraph 2');
    const [quoted] = text.split('\n');
    expect(quoted).toBe(
      `“${paragraph.text.slice(paragraph.text.indexOf('had to be closed'), paragraph.text.indexOf('so nobody could ask') + 'so nobody could ask'.length)}”`,
    );
  });

  test('that run into the next paragraph keep the break, and the link starts at the first', async ({
    page,
  }) => {
    const text = await quote(page, 'It is wrong about the rest', 'They say', 'paragraph 1');
    expect(text).toContain('counted.\n\nThe figures');
    expect(text).toContain('#p1:~:text=');
  });

  for (const [from, to] of [
    ['had to be closed', 'so nobody could ask'],
    ['It is wrong about the rest', 'They say'],
    ['nobody in the chamber'.replace('n', 'N'), 'mentioned that'],
    ['a tax with', 'a barrier'],
  ] as const)
    test(`are found by a browser that follows the link alone: ${from}`, async ({ page }) => {
      const number = from.startsWith('It is') ? 1 : from.startsWith('a tax') ? 3 : 2;
      const text = await quote(page, from, to, `paragraph ${number}`);
      const directive = /:~:text=\S+/.exec(text)?.[0] ?? '';
      await page.setViewportSize({ width: 360, height: 300 });
      // Without the paragraph's id: only words that are found can move the page.
      await page.goto('about:blank');
      await page.goto(`${sites.fixture.address}#${directive}`);
      await expect(page.locator(`#p${number}`)).toBeInViewport();
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(200);
    });
});

test('ordinary copying gives the selected words and nothing else', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page, '/');
  await page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('#p4') as Element);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  });
  await page.keyboard.press('ControlOrMeta+c');
  const { text, html } = await clipboard(page);
  expect(text?.trim()).toBe(paragraphs[3]?.text);
  expect(new JSDOM(html).window.document.body.textContent.trim()).toBe(paragraphs[3]?.text);
});

test('a paragraph with marks is copied without their numbers, as text and as markup', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page, '/');
  for (const { number, text } of paragraphs.filter(({ notes }) => notes.length > 0)) {
    await page.locator(`#p${number}`).click({ clickCount: 3, position: { x: 40, y: 12 } });
    await page.keyboard.press('ControlOrMeta+c');
    const copied = await clipboard(page);
    expect(copied.text?.trim()).toBe(text);
    expect(new JSDOM(copied.html).window.document.body.textContent.trim()).toBe(text);
  }
});

test('the search of the browser finds words on both sides of a mark', async ({ page }) => {
  await visit(page, '/');
  for (const { text, notes } of paragraphs)
    for (const { anchor } of notes) {
      const end = text.indexOf(anchor) + anchor.length;
      const words = text.slice(end - Math.min(12, anchor.length), end + 12).trim();
      const found = await page.evaluate((words) => {
        getSelection()?.collapse(document.querySelector('article'), 0);
        return (window as unknown as { find(words: string): boolean }).find(words);
      }, words);
      expect(found, words).toBe(true);
    }
});
