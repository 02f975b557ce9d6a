import { expect, type Page, test } from '@playwright/test';
import { switchAllNotes } from '../all-notes.ts';
import { sites } from '../sites.ts';

const widths = [320, 360, 768, 1100, 1200, 1440, 1920];
const textSizes = [16, 24, 32];

/** Sets the browser's default text size, as a reader does in its settings. */
const setTextSize = async (page: Page, pixels: number): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: pixels, fixed: pixels } });
};

/** Overrides of WCAG 2.2, success criterion 1.4.12. */
const textSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`;

/**
 * Every way in which the page's boxes get into each other's way, in words.
 * @param open all notes are: they run on past their paragraphs
 */
const faults = (page: Page, open = false): Promise<string[]> =>
  page.evaluate((runOn) => {
    const found: string[] = [];
    const near = 4.5 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const boxes = [
      ...document.querySelectorAll<HTMLElement>('.note,.passage>p,article h2,article figure'),
    ].map((element) => ({
      name: element.id || element.textContent?.slice(0, 30) || element.tagName,
      element,
      box: element.getBoundingClientRect(),
    }));
    boxes.forEach((a, index) => {
      for (const b of boxes.slice(index + 1)) {
        const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        if (wide > 0.5 && high > 0.5) found.push(`${a.name} overlaps ${b.name}`);
      }
    });
    for (const passage of runOn ? [] : document.querySelectorAll('.passage')) {
      const paragraph = passage.querySelector('p')!.getBoundingClientRect();
      const notes = [...passage.querySelectorAll('.note')];
      notes.forEach((note, index) => {
        const { top, left } = note.getBoundingClientRect();
        const beside = top >= paragraph.top - 1 && top <= paragraph.bottom + 1;
        const under = notes.slice(0, index).some((other) => {
          const before = other.getBoundingClientRect();
          return (
            Math.abs(before.left - left) < 8 &&
            top - before.bottom >= -1 &&
            top - before.bottom < near
          );
        });
        const below = index === 0 && top - paragraph.bottom < near;
        if (!beside && !under && !below) found.push(`${note.id} stands away from its paragraph`);
      });
    }
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) {
      const wide = [...document.querySelectorAll('body *')].find(
        (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
      );
      found.push(`scrolls sideways: ${wide?.outerHTML.slice(0, 80)}`);
    }
    return found;
  }, open);

for (const width of widths)
  for (const size of textSizes)
    test(`at ${width} px and text of ${size} px nothing overlaps, folded or open`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await setTextSize(page, size);
      await page.goto('/');
      await page.evaluate(() => document.fonts.ready);
      await expect.poll(() => faults(page), 'folded').toEqual([]);
      await switchAllNotes(page);
      await page.$$eval('.figure details', (all) => {
        for (const one of all as HTMLDetailsElement[]) one.open = true;
      });
      await expect.poll(() => faults(page, true), 'open').toEqual([]);
      await page.$$eval('.note:nth-child(2n+1)', (notes) => {
        for (const note of notes as HTMLDetailsElement[]) note.open = false;
      });
      await expect.poll(() => faults(page, true), 'every other one folded').toEqual([]);
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets.push(sheet);
      }, textSpacing);
      await expect.poll(() => faults(page, true), 'with wider text spacing').toEqual([]);
    });

for (const size of ['large', 'larger'])
  for (const width of [320, 380])
    test(`at ${width} px in ${size} letters by the reader’s choice no page scrolls sideways`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.addInitScript((chosen) => {
        localStorage['reading'] = JSON.stringify({ size: chosen });
      }, size);
      for (const path of ['', 'about/']) {
        await page.goto(sites.edition.address + path);
        const wide = await page.evaluate(() => {
          for (const one of document.querySelectorAll('details')) one.open = true;
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
        expect(wide, `/${path}`).toBeLessThanOrEqual(0);
      }
    });

test('from 75rem up understanding stands left of the essay and the record right of it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1200, height: 900 });
  await page.goto('/');
  const paragraph = await page.locator('#p1').boundingBox();
  for (const note of await page.locator('.note').all()) {
    const box = await note.boundingBox();
    const kind = await note.getAttribute('data-kind');
    if (kind === 'context' || kind === 'voices')
      expect(box!.x + box!.width).toBeLessThan(paragraph!.x);
    else expect(box!.x).toBeGreaterThan(paragraph!.x + paragraph!.width);
    await expect(note.locator('.gist')).toBeVisible();
  }
});

test('below 75rem a folded note is one line with its kind and title', async ({ page }) => {
  await page.setViewportSize({ width: 1199, height: 900 });
  await page.goto('/');
  for (const note of await page.locator('.note').all()) {
    await expect(note.locator('.gist')).toBeHidden();
    expect((await note.boundingBox())!.height).toBeLessThan(40);
  }
});

for (const path of ['', 'timeline/', 'glossary/', 'sources/', 'about/', '404.html'])
  test(`/${path} never scrolls sideways`, async ({ page }) => {
    for (const width of [320, 768]) {
      await page.setViewportSize({ width, height: 700 });
      for (const size of [16, 32]) {
        await setTextSize(page, size);
        await page.goto(`/${path}`);
        await page.$$eval('details', (all) => {
          for (const one of all) one.open = true;
        });
        const wider = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wider, `${width} px, text of ${size} px`).toBeLessThanOrEqual(0);
      }
    }
  });
