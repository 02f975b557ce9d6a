import { statSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { sourcesOf } from '../../src/model/links.ts';
import { sectionUses } from '../../src/model/section-uses.ts';
import { asListed } from '../../src/model/term-groups.ts';
import { builtPage } from '../kept-editions.ts';
import { editionOf } from '../loaded-edition.ts';
import { essayPieces, letters, listPieces, missing, readPrinted } from '../printed.ts';
import { visit } from '../ready.ts';
import { sites } from '../sites.ts';

for (const javaScriptEnabled of [true, false])
  test.describe(`printing with script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });
    const { content, folder } = sites.fixture;
    const edition = editionOf(content);
    const print = async (page: Page, path: string): Promise<string> => {
      await page.goto(path);
      return readPrinted(await page.pdf({ format: 'A4' }))
        .pages.map(letters)
        .join('');
    };

    test('gives the whole edition from the page of the essay', async ({ page }) => {
      const wanted = [
        ...essayPieces(edition, edition.sections, builtPage(`${folder}/index.html`)),
        ...listPieces(edition),
      ];
      expect(missing(wanted, await print(page, '/'))).toEqual([]);
    });

    test('gives the title before the argument, and the argument before the words', async ({
      page,
    }) => {
      const text = await print(page, '/');
      const { meta, sections, paragraphs } = edition;
      const argument = text.indexOf(letters(sections[0]!.precis));
      expect(argument).toBeGreaterThan(text.indexOf(letters(meta.title)));
      expect(text.indexOf(letters(paragraphs[0]!.text).slice(0, 20))).toBeGreaterThan(argument);
    });

    test('gives a section with all it rests on from its own page', async ({ page }) => {
      const [section] = edition.sections;
      const html = builtPage(`${folder}/sections/${section?.id}/index.html`);
      const wanted = [
        ...essayPieces(edition, [section!], html),
        ...listPieces(sectionUses(edition, section!)),
      ];
      expect(missing(wanted, await print(page, `/sections/${section?.id}/`))).toEqual([]);
    });

    test('gives the timeline and the glossary with their sources, and the sources, from their pages', async ({
      page,
    }) => {
      const none = { terms: [], events: [], sources: [] };
      const lists = {
        '/timeline/': {
          ...none,
          events: edition.events,
          sources: sourcesOf(edition, edition.events),
        },
        '/glossary/': {
          ...none,
          terms: asListed(edition.terms),
          sources: sourcesOf(edition, edition.terms),
        },
        '/sources/': { ...none, sources: edition.sources },
      };
      for (const [path, list] of Object.entries(lists))
        expect(missing(listPieces(list), await print(page, path))).toEqual([]);
    });

    test('leaves out what the reader does not want on paper', async ({ page }) => {
      await page.goto('/');
      const choose = async (name: string) => {
        await page.getByRole('button', { name: 'Reading' }).click();
        await page.getByLabel(name).check();
        await page.keyboard.press('Escape');
        return readPrinted(await page.pdf({ format: 'A4' }))
          .pages.map(letters)
          .join('');
      };
      const [section] = edition.sections;
      const [note] = edition.notes;
      const [, term] = listPieces(edition);
      const gist = letters(note!.gist.text);
      const without = await choose('Essay with notes');
      expect(without).toContain(gist);
      expect(without).not.toContain(term!.words);
      const { sources } = edition;
      expect(missing(listPieces({ terms: [], events: [], sources }), without)).toEqual([]);
      expect(without).not.toContain(letters('Terms, timeline, sources'));
      const alone = await choose('Essay alone');
      expect(alone).not.toContain(gist);
      expect(alone).not.toContain(letters(section!.title));
      for (const { text } of edition.paragraphs) expect(alone).toContain(letters(text));
      const whole = await choose('Whole edition');
      expect(whole).toContain(gist);
      expect(whole).toContain(term!.words);
    });
  });

test('large type prints every paragraph and every list larger, and keeps the numbers', async ({
  page,
}) => {
  const parts = ['#p1', '.note', '.appendix .plain li', '.appendix .event', '.appendix .source'];
  const sizes = () =>
    Promise.all(
      parts.map((part) =>
        page
          .locator(part)
          .first()
          .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
      ),
    );
  await page.goto('/');
  await page.emulateMedia({ media: 'print' });
  const usual = await sizes();
  await page.locator('#UI-print-large').evaluate((box: HTMLInputElement) => box.click());
  const large = await sizes();
  for (const [index, size] of large.entries())
    expect(size, parts[index]).toBeGreaterThan(1.1 * usual[index]!);
  // What is read from beginning to end grows most.
  for (const [index, size] of large.slice(0, 2).entries())
    expect(size, parts[index]).toBeGreaterThan(1.4 * usual[index]!);
  await expect(page.locator('.appendix .source').first()).toHaveCSS('display', 'list-item');
});

test('what the browser prints is hardly larger than the ready PDF', async ({ page }) => {
  const { address, folder } = sites.edition;
  await visit(page, address);
  await page.evaluate(() => document.fonts.ready);
  const printed = await page.pdf({ format: 'A4' });
  expect(printed.length).toBeLessThan(1.3 * statSync(`${folder}/edition-a4.pdf`).size);
});

test('large type takes no more than 32 sheets, none of them almost empty', async ({ page }) => {
  await visit(page, sites.edition.address);
  await page.locator('#UI-print-large').evaluate((box: HTMLInputElement) => box.click());
  for (const format of ['A4', 'Letter']) {
    const { pages } = readPrinted(await page.pdf({ format }));
    expect(pages.length, format).toBeLessThanOrEqual(32);
    const lines = pages.map((text) => (text.match(/\S.*/g) ?? []).length);
    expect(Math.min(...lines), format).toBeGreaterThan(15);
  }
});

test('the essay alone has the numbers of its paragraphs, in even distances', async ({ page }) => {
  await page.goto('/');
  await page.emulateMedia({ media: 'print' });
  await page.locator('#UI-print-essay').evaluate((box: HTMLInputElement) => box.click());
  const pilcrows = page.locator('.pilcrow');
  await expect(pilcrows).toHaveCount(editionOf(sites.fixture.content).paragraphs.length);
  for (const pilcrow of await pilcrows.all()) await expect(pilcrow).toBeVisible();
  const gaps = await page.$$eval('.passage > p', (all) => {
    const boxes = all.map((each) => each.getBoundingClientRect());
    return boxes.slice(1).map(({ top }, index) => Math.round(top - boxes[index]!.bottom));
  });
  expect(new Set(gaps).size).toBe(1);
});

test('ink is black on white whatever the scheme on screen', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.addInitScript(() => {
    localStorage['reading'] = '{"theme":"dark"}';
  });
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const colours = await page.$$eval('body, #p1, #p1 a, .note .label, .note .gist', (all) => [
    ...new Set(all.map((element) => getComputedStyle(element).color)),
  ]);
  expect(colours.sort()).toEqual(['rgb(0, 0, 0)', 'rgb(34, 34, 34)']);
});

test('the faces of other scripts are there before the print command is finished', async ({
  page,
}) => {
  const loaded = () =>
    page.evaluate(() =>
      [...document.fonts]
        .filter(({ family, status }) => /Naskh|Nastaliq/.test(family) && status === 'loaded')
        .map(({ family }) => family),
    );
  await visit(page, '/');
  await page.evaluate(() => document.fonts.ready);
  expect(await loaded()).toEqual([]);
  await page.keyboard.down('Control');
  await expect.poll(loaded).toEqual(['Naskh', 'Nastaliq']);
});
