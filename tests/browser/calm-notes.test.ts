import { expect, type Locator, type Page, test } from '@playwright/test';
import { editionOf } from '../loaded-edition.ts';
import { bringTo, calmWidths, goBackInPage, openings, places, triedAt } from '../places.ts';
import { visit } from '../ready.ts';
import { sites } from '../sites.ts';

const { address, content } = sites.edition;
const { notes } = editionOf(content);
const isGlossed = (width: number): boolean => width >= 1200;

/** How often what comes in a moment is looked for, in milliseconds: there are hundreds of them. */
const intervals = [20];

test.use({ hasTouch: true });

/** The open note: where its sheet is, and what it lies over; undefined where it is not open. */
const sheetOf = (page: Page, id: string) =>
  page.evaluate((id) => {
    const sheet = document.querySelector(`#note-${id}[open] > .body`);
    const mark = document.getElementById(`UI-ref-${id}`)!.getBoundingClientRect();
    if (!sheet) return undefined;
    const { left, right, top, bottom, height } = sheet.getBoundingClientRect();
    const meets = (box: DOMRect): boolean =>
      box.width > 2 &&
      box.left < right - 1 &&
      box.right > left + 1 &&
      box.top < bottom - 1 &&
      box.bottom > top + 1;
    const lines = [...document.querySelectorAll('.passage > p')].flatMap((paragraph) => {
      const range = document.createRange();
      range.selectNodeContents(paragraph);
      return [...range.getClientRects()];
    });
    return {
      inWindow: top >= 0 && bottom <= innerHeight + 1,
      legible: height > 60 || sheet.scrollHeight <= height + 1,
      overEssay: lines.some(meets),
      overMark: meets(mark),
      focus: document.activeElement === sheet,
    };
  }, id);

/** How many notes are open, where the focus is, and what the address names. */
const stateOf = (page: Page) =>
  page.evaluate(() => ({
    open: document.querySelectorAll('.note[open]').length,
    focus: document.activeElement?.id,
    hash: location.hash,
  }));
const closed = (id: string) => ({ open: 0, focus: `UI-ref-${id}`, hash: '' });

const closings: Record<string, (page: Page, note: Locator, mark: Locator) => Promise<unknown>> = {
  Escape: (page) => page.keyboard.press('Escape'),
  'its button': (_, note) => note.getByRole('button', { name: 'Close' }).click(),
  Back: (page) => goBackInPage(page),
  // Where the page has no words: at the window's edge, above or under the sheet.
  'a tap outside': async (page, note) => {
    const { y, height } = (await note.locator('.body').boundingBox())!;
    const { width, height: room } = page.viewportSize()!;
    const above = y > room - y - height;
    await page.mouse.click(
      isGlossed(width) ? width / 2 : width - 3,
      above ? y - 20 : y + height + 20,
    );
  },
  'its mark': (_, __, mark) => mark.click(),
  'the way back': (_, note) => note.locator('.back a').click(),
};

for (const width of calmWidths)
  test(`at ${width} px opening and closing a note moves no word of the essay`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: width < 700 ? 740 : 900 });
    await visit(page, address);
    await page.evaluate(() => document.fonts.ready);
    const entries = await page.evaluate(() => history.length);
    const faults: string[] = [];
    for (const [index, { id }] of triedAt(width, notes).entries()) {
      const mark = page.locator(`#UI-ref-${id}`);
      const note = page.locator(`#note-${id}`);
      const [opening, open] = Object.entries(openings)[index % 3]!;
      const [closing, close] = Object.entries(closings)[index % 6]!;
      await bringTo(mark, [0.2, 0.5, 0.8][(index + width) % 3]!);
      const before = await places(page);
      await open(mark);
      const expected = { inWindow: true, legible: true, overMark: false, focus: true };
      const sheet = await sheetOf(page, id);
      expect(sheet, `${id} by ${opening}`).toMatchObject(expected);
      if (isGlossed(width)) expect(sheet?.overEssay, id).toBe(false);
      if ((await places(page)) !== before) faults.push(`${id} moves, opened by ${opening}`);
      await close(page, note, mark);
      await expect
        .poll(() => stateOf(page), { message: `${id} by ${closing}`, intervals })
        .toEqual(closed(id));
      if ((await places(page)) !== before) faults.push(`${id} moves, closed by ${closing}`);
    }
    expect(faults).toEqual([]);
    // What was gone back from is ahead until the next step.
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(entries + 1);
  });

test('all notes open make the page at most half as long again, without a hole or an overlap', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await visit(page, address);
  await page.evaluate(() => document.fonts.ready);
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const folded = await height();
  await page.getByRole('button', { name: 'Show all notes' }).click();
  await expect(page.locator('.note:not([open])')).toHaveCount(0);
  await page.locator(':root.run-on').waitFor({ state: 'attached' });
  await expect.poll(async () => (await height()) / folded).toBeLessThanOrEqual(1.5);
  const holes = await page.evaluate(() => {
    const line = Number.parseFloat(
      getComputedStyle(document.querySelector('.passage > p')!).lineHeight,
    );
    const boxes = [...document.querySelectorAll('.passage > p, .section-title, .figure, .claims')]
      .map((element) => element.getBoundingClientRect())
      .sort((a, b) => a.top - b.top);
    return boxes.flatMap((box, index) => {
      const gap = box.top - (boxes[index - 1]?.bottom ?? box.top);
      return gap > 12 * line
        ? [`${Math.round(gap / line)} lines above ${Math.round(box.top)}`]
        : [];
    });
  });
  expect(holes).toEqual([]);
  const overlaps = await page.$$eval('.note', (notes) => {
    const boxes = notes.map((note) => ({ id: note.id, box: note.getBoundingClientRect() }));
    return boxes.flatMap(({ id, box }, index) =>
      boxes
        .slice(index + 1)
        .filter(({ box: other }) => {
          const wide = Math.min(box.right, other.right) - Math.max(box.left, other.left);
          const high = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
          return wide > 1 && high > 1;
        })
        .map((other) => `${id} overlaps ${other.id}`),
    );
  });
  expect(overlaps).toEqual([]);
});

test('a shared note opens with the words it explains in sight', async ({ page }) => {
  for (const width of [360, 1440])
    for (const { id } of notes.filter((_, index) => index % 6 === 0)) {
      await page.setViewportSize({ width, height: 740 });
      await page.goto('about:blank');
      await visit(page, `${address}#note-${id}`);
      await expect(page.locator(`#note-${id} > .body`)).toBeInViewport();
      await expect(page.locator(`[data-note="${id}"]`).first()).toBeInViewport();
      await expect
        .poll(() => sheetOf(page, id), `${id} at ${width} px`)
        .toMatchObject({ inWindow: true });
    }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('from 75rem up a note that is opened moves no word of the essay', async ({ page }) => {
    test.slow();
    for (const [width, each] of [
      [1216, 4],
      [1440, 1],
      [1920, 4],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      for (const { id } of notes.filter((_, index) => index % each === 0)) {
        const summary = page.locator(`#note-${id} > summary`);
        await bringTo(summary, 0.3);
        const before = await places(page);
        await summary.click();
        await expect(page.locator(`#note-${id} > .body`)).toBeVisible();
        expect(await places(page), id).toBe(before);
        expect((await sheetOf(page, id))?.overEssay, id).toBe(false);
        await summary.click();
      }
    }
  });

  test('a mark leads to its note, and the note back to the line', async ({ page }) => {
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(address);
      for (const { id } of notes.filter((_, index) => index % 4 === 0)) {
        await page.locator(`#UI-ref-${id}`).click();
        await expect(
          page.locator(`#note-${id} .gist-within, #note-${id} p`).first(),
        ).toBeInViewport();
        await page.locator(`#note-${id} .back a`).click();
        await expect(page.locator(`#UI-ref-${id}`)).toBeInViewport();
      }
    }
  });
});
