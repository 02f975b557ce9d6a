import { expect, type Locator, type Page, test } from '@playwright/test';
import { editionOf } from '../loaded-edition.ts';
import { bringTo, calmWidths, goBackInPage, openings, places, triedAt } from '../places.ts';
import { visit } from '../ready.ts';
import { sites } from '../sites.ts';

const { address, content } = sites.edition;
const { notes, sections, figures, sources } = editionOf(content);

/** How often what comes in a moment is looked for, in milliseconds: there are hundreds of them. */
const intervals = [20];

test.use({ hasTouch: true });

const cardOf = (page: Page): Locator => page.locator('.card:popover-open');

const closings: Record<string, (page: Page) => Promise<unknown>> = {
  Escape: (page) => page.keyboard.press('Escape'),
  'its button': (page) => cardOf(page).getByRole('button', { name: 'Close' }).click(),
  Back: (page) => goBackInPage(page),
};

/** Opens and closes something, each time by other ways; tells what moved. */
const tryOn = async (
  page: Page,
  thing: Locator,
  index: number,
  what: string,
): Promise<string[]> => {
  const faults: string[] = [];
  const [opening, open] = Object.entries(openings)[index % 3]!;
  const [closing, close] = Object.entries(closings)[Math.floor(index / 2) % 3]!;
  const entry = () => page.evaluate(() => history.state as unknown);
  const [before, entered] = [await places(page), await entry()];
  await open(thing);
  const said = { message: `${what} by ${opening}, then ${closing}`, intervals };
  await expect.poll(entry, said).not.toBe(entered);
  await expect(cardOf(page), said.message).toBeVisible();
  if ((await places(page)) !== before) faults.push(`${what} moves, opened by ${opening}`);
  await close(page);
  const isFocused = () => thing.evaluate((link) => link === document.activeElement);
  await expect.poll(async () => [await entry(), await isFocused()], said).toEqual([entered, true]);
  await expect(cardOf(page), said.message).toHaveCount(0);
  if ((await places(page)) !== before) faults.push(`${what} moves, closed by ${closing}`);
  return faults;
};

for (const width of calmWidths)
  test(`at ${width} px no card, panel or table moves a word of the essay`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: width < 700 ? 740 : 900 });
    await visit(page, address);
    await page.evaluate(() => document.fonts.ready);
    const faults: string[] = [];
    const words = triedAt(width, await page.locator('.passage a[data-term]').all());
    for (const [index, word] of words.entries()) {
      await bringTo(word, [0.2, 0.5, 0.75][index % 3]!);
      const name = await word.getAttribute('data-term');
      faults.push(...(await tryOn(page, word, index, `term ${name}`)));
    }
    for (const [index, { id }] of sections.entries()) {
      const share = page.locator(`#${id} .share .permalink`);
      await bringTo(share, 0.4);
      faults.push(...(await tryOn(page, share, index, `sharing ${id}`)));
    }
    const panel = page.getByRole('dialog', { name: 'Reading' });
    const panelButton = page.getByRole('button', { name: 'Reading' });
    const before = await places(page);
    for (const close of [
      () => page.keyboard.press('Escape'),
      () => panel.getByRole('button', { name: 'Close' }).click(),
      () => goBackInPage(page),
    ]) {
      await panelButton.click();
      await expect(panel).toBeVisible();
      expect(await places(page)).toEqual(before);
      await close();
      await expect(panel).toBeHidden();
      await expect(panelButton).toBeFocused();
      expect(await places(page)).toEqual(before);
    }
    for (const { id } of figures) {
      const summary = page.locator(`#figure-${id} .data > summary`);
      if ((await summary.count()) === 0) continue;
      await bringTo(summary, 0.5);
      const folded = await places(page);
      for (const key of ['Enter', 'Space']) {
        await summary.press(key);
        expect(await places(page), `the table of ${id}`).toEqual(folded);
      }
    }
    expect(faults).toEqual([]);
  });

/** A note that names a term; another edition may have none. */
const naming = notes.find(({ terms }) => (terms ?? []).length > 0);

for (const viewport of [
  { width: 360, height: 740 },
  { width: 1440, height: 900 },
])
  test(`at ${viewport.width} px what a note names opens in place, one level at a time with a way back`, async ({
    page,
  }) => {
    test.skip(!naming, 'no note names a term');
    await page.setViewportSize(viewport);
    await visit(page, address);
    const mark = page.locator(`#UI-ref-${naming?.id}`);
    await bringTo(mark, 0.3);
    const before = await places(page);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await mark.click();
    const note = page.locator('.note[open]');
    const number = note.locator('.cites a').first();
    const id = new URL((await number.getAttribute('href'))!, address).hash.slice(1);
    const title = sources.find((source) => source.id === id)!.title!;
    const card = page.locator('#UI-card');
    await number.click();
    await expect(card).toContainText(title);
    await expect(card).toContainText('On this page it carries note');
    await expect(card.getByRole('button', { name: 'Back' })).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await expect(note).toHaveCount(1);
    await expect(number).toBeFocused();
    const named = note.locator('.related a').first();
    const name = (await named.textContent())!;
    await named.click();
    await expect(card).toContainText(name);
    const inner = card.locator('.cites a').first();
    await inner.click();
    await expect(card).toContainText('On this page it carries');
    await card.getByRole('button', { name: 'Back' }).click();
    await expect(card.getByRole('button', { name: 'Back' })).toBeHidden();
    await expect(card).toContainText(name);
    await goBackInPage(page);
    await expect(card).toBeHidden();
    await expect(note).toHaveCount(1);
    await goBackInPage(page);
    await expect(note).toHaveCount(0);
    await expect(mark).toBeFocused();
    expect(await places(page)).toEqual(before);
    // The note’s own words say all of this; only the fonts of other scripts may come now.
    expect(requests.filter((url) => !url.includes('/fonts/'))).toEqual([]);
  });

test('every tenth number of a source opens its title, its publisher, its date and its link', async ({
  page,
}) => {
  await visit(page, address);
  await page.getByRole('button', { name: 'Show all notes' }).click();
  const numbers = await page.locator('.note .cites a').all();
  for (const number of numbers.filter((_, index) => index % 10 === 0)) {
    const id = new URL((await number.getAttribute('href'))!, address).hash.slice(1);
    const source = sources.find((one) => one.id === id)!;
    await number.click();
    const card = cardOf(page);
    await expect(card, id).toContainText(source.title!);
    if (source.URL)
      await expect(card.getByRole('link', { name: source.title! }), id).toHaveAttribute(
        'href',
        source.URL,
      );
    await card.getByRole('button', { name: 'Close' }).click();
    await expect(number).toBeFocused();
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('what a note names is a link to its entry', async ({ page }) => {
    test.skip(!naming, 'no note names a term');
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(address);
    const summary = page.locator(`#note-${naming?.id} > summary`);
    await summary.click();
    const number = page.locator('.note[open] .cites a').first();
    const href = (await number.getAttribute('href'))!;
    await number.click();
    await expect(page).toHaveURL(new URL(href, address).href);
    await expect(page.locator(':target')).toBeInViewport();
  });
});
