import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { expect, test } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { editionOf } from '../loaded-edition.ts';
import { sites } from '../sites.ts';

for (const site of [sites.fixture, sites.edition])
  test(`reader mode gives each paragraph of ${site.content} once, without numbers or cards`, () => {
    const edition = editionOf(site.content);
    const html = readFileSync(`${site.folder}/index.html`, 'utf8');
    const { window } = new JSDOM(html, { url: site.address });
    const article = new Readability(window.document).parse();
    const shown = new JSDOM(article?.content ?? '').window.document;
    for (const element of shown.querySelectorAll('[data-apparatus]')) element.remove();
    const text = shown.body.textContent.replace(/\s+/g, ' ');
    for (const paragraph of edition.paragraphs)
      expect(text.split(paragraph.text).length - 1, paragraph.text.slice(0, 40)).toBe(1);
    expect([null, edition.meta.author]).toContain(article?.byline ?? null);
    const { terms, sources, sections } = edition;
    const ours = [
      ...terms.map(({ definition }) => definition.text),
      ...sources.map(({ URL }) => URL ?? 'In the glossary'),
      ...sections.map(({ number, title }) => `${number} ${title}`),
      'Show all notes',
    ];
    for (const words of ours) expect(shown.body.textContent).not.toContain(words);
  });

test.describe('with forced colours', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test('marks, notes and strands keep a line or a word that tells them', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('/');
    const looks = await page.$$eval('[data-note],[data-term],.note', (all) =>
      all.map((element) => {
        const style = getComputedStyle(element);
        return {
          line: style.textDecorationLine,
          border: style.borderLeftWidth + style.borderRightWidth,
        };
      }),
    );
    for (const { line, border } of looks)
      expect(line === 'underline' || /[1-9]/.test(border)).toBe(true);
    await expect(page.locator('.note .kind').first()).toBeVisible();
  });
});

test('nothing moves when motion is not wanted', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  const moving = await page.evaluate(() => ({
    animations: document.getAnimations().length,
    scroll: getComputedStyle(document.documentElement).scrollBehavior,
    transitions: [...document.querySelectorAll('*')].filter(
      (element) => getComputedStyle(element).transitionDuration !== '0s',
    ).length,
  }));
  expect(moving).toEqual({ animations: 0, scroll: 'auto', transitions: 0 });
});

test('more contrast is given where it is asked for', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' });
  await page.goto('/');
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
});
