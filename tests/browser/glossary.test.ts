import { expect, type Page, test } from '@playwright/test';
import { usesOf } from '../../src/model/links.ts';
import { asListed, byKind, byLetter, inDispute } from '../../src/model/term-groups.ts';
import { editionOf } from '../loaded-edition.ts';
import { sites } from '../sites.ts';

const edition = editionOf(sites.fixture.content);
const { terms } = edition;
const disputed = inDispute(terms);
const index = (page: Page) => page.getByRole('navigation', { name: 'Index' });

for (const javaScriptEnabled of [true, false])
  test.describe(`the glossary with script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 1280, height: 800 } });

    test('has an index of the letters, and of every term by kind', async ({ page }) => {
      await page.goto('/glossary/');
      const lists = index(page).getByRole('list');
      const letters = lists.and(page.getByLabel('By letter')).getByRole('link');
      await expect(letters).toHaveText(byLetter(terms).map(({ letter }) => letter));
      for (const { label, terms: named } of byKind(terms)) {
        const links = lists.and(page.getByLabel(label, { exact: true })).getByRole('link');
        await expect(links).toHaveText(named.map(({ term }) => term));
      }
      const targets = await index(page)
        .locator('.named a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(targets.toSorted()).toEqual(terms.map(({ id }) => `#${id}`).toSorted());
    });

    test('is reached from its index with the keyboard', async ({ page }) => {
      await page.goto('/glossary/');
      const last = byLetter(terms).at(-1)!;
      await index(page).getByRole('link', { name: last.letter, exact: true }).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: last.letter, exact: true })).toBeInViewport();
      await index(page).getByRole('link', { name: terms[0]!.term, exact: true }).focus();
      await page.keyboard.press('Enter');
      await expect(page.locator(`li#${terms[0]!.id}`)).toBeInViewport();
      await page.keyboard.press('Tab');
      const here = await page.evaluate(() => document.activeElement?.closest('.term')?.id);
      expect(here).toBe(terms[0]!.id);
    });

    test('has the names in dispute first, each side’s name beside the other’s', async ({
      page,
    }) => {
      await page.goto('/glossary/');
      const ids = await page.$$eval('.entries li[id]', (all) => all.map(({ id }) => id));
      expect(ids).toEqual(asListed(terms).map(({ id }) => id));
      for (const { id, namings = [] } of disputed) {
        const sides = page.locator(`li#${id} .namings > div`);
        await expect(sides.locator('dt')).toHaveText(namings.map(({ by }) => by));
        await expect(sides.locator('dd b')).toHaveText(namings.map(({ name }) => name));
        for (const [at, { sources }] of namings.entries())
          await expect(sides.nth(at).locator('.cites a')).toHaveCount(sources.length);
        const boxes = await sides.evaluateAll((all) =>
          all.map((side) => side.getBoundingClientRect().top),
        );
        expect(new Set(boxes).size).toBe(1);
      }
    });

    test('has headings of one outline: letters, and the terms under them', async ({ page }) => {
      await page.goto('/glossary/');
      const outline = await page.$$eval('.sheet :is(h1,h2,h3,h4)', (all) =>
        all.map(({ tagName, textContent }) => `${tagName} ${textContent}`),
      );
      const others = byLetter(terms).flatMap(({ letter, terms: filed }) => [
        `H2 ${letter}`,
        ...filed.filter(({ namings }) => !namings).map(({ term }) => `H3 ${term}`),
      ]);
      const first = ['H2 Names in dispute', ...disputed.map(({ term }) => `H3 ${term}`)];
      expect(outline).toEqual(['H1 Glossary', ...first, ...others]);
      for (const { id, term } of disputed) {
        const filed = page.locator('.elsewhere').getByRole('link', { name: term, exact: true });
        await expect(filed).toHaveAttribute('href', `#${id}`);
      }
    });

    test('says in one line where each term is used', async ({ page }) => {
      await page.goto('/glossary/');
      for (const { id } of terms) {
        const { paragraphs, notes, events } = usesOf(edition, id);
        const links = page.locator(`li#${id} .uses a`);
        const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
        expect(hrefs).toEqual([
          ...paragraphs.map(({ number }) => `/#p${number}`),
          ...notes.map((note) => `/#note-${note.id}`),
          ...events.map((event) => `/timeline/#${event.id}`),
        ]);
      }
      const names = await page
        .locator('.uses a')
        .evaluateAll((all) => all.map((link) => [link.ariaLabel, link.textContent]));
      for (const [name, text] of names) expect(name).toContain(text);
    });

    test('keeps its index beside the list in a wide window, above it in a small one', async ({
      page,
    }) => {
      await page.goto('/glossary/');
      await page.locator(`li#${terms.at(-1)!.id}`).scrollIntoViewIfNeeded();
      const boxes = async () => [
        (await index(page).boundingBox())!,
        (await page.locator('.entries').boundingBox())!,
      ];
      const [beside, list] = await boxes();
      expect(beside!.x + beside!.width).toBeLessThan(list!.x);
      expect(beside!.y).toBeGreaterThan(0);
      expect(beside!.y).toBeLessThan(120);
      await page.setViewportSize({ width: 360, height: 740 });
      const [above, under] = await boxes();
      expect(above!.y + above!.height).toBeLessThanOrEqual(under!.y);
      expect(above!.x).toBe(under!.x);
    });
  });

test('the browser finds a term by its name in any script, and by what else it is called', async ({
  page,
}) => {
  await page.goto('/glossary/');
  for (const { id, term, scripts, aliases } of terms)
    for (const name of [term, ...scripts.map(({ text }) => text), ...aliases]) {
      const found = await page.evaluate(
        ([name, id]) => {
          getSelection()!.collapse(document.getElementById(id!), 0);
          const { find } = window as unknown as { find: (text: string) => boolean };
          return find(name!) && getSelection()!.anchorNode!.parentElement!.closest('li.term')?.id;
        },
        [name, id],
      );
      expect(found, name).toBe(id);
    }
});

test('nothing moves when the letters of another script come', async ({ page }) => {
  for (const width of [320, 360, 768, 960, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const heights = async () => {
      await page.goto('/glossary/');
      await page.evaluate(() => document.fonts.ready);
      return page.$$eval('.term, .scripts li', (all) =>
        all.map((one) => Math.round(one.getBoundingClientRect().height)),
      );
    };
    await page.route(/nask|nastaliq/i, (route) => route.abort());
    const without = await heights();
    await page.unrouteAll();
    expect(await heights(), `at ${width} px`).toEqual(without);
  }
});
