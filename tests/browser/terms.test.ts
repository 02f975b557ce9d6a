import { expect, test } from '@playwright/test';
import { editionOf } from '../loaded-edition.ts';
import { visit } from '../ready.ts';
import { sites } from '../sites.ts';

const edition = editionOf(sites.fixture.content);
const marked = new Set(
  edition.paragraphs.flatMap(({ marks }) =>
    marks.filter(({ type }) => type === 'term').map(({ id }) => id),
  ),
);
const term = edition.terms.find(({ id, scripts }) => marked.has(id) && scripts.length > 0)!;
const contested = edition.terms.find(({ id, namings }) => marked.has(id) && namings)!;

for (const way of ['click', 'Enter', 'tap'] as const)
  test.describe(`a term opened by ${way}`, () => {
    test.use({
      hasTouch: way === 'tap',
      viewport: { width: way === 'tap' ? 360 : 1280, height: 740 },
    });

    test('shows its definition at the word and gives the focus back', async ({ page }) => {
      await visit(page, '/');
      const word = page.locator(`a[data-term="${term.id}"]`).first();
      if (way === 'tap') await word.tap();
      else if (way === 'click') await word.click();
      else {
        await word.focus();
        await page.keyboard.press('Enter');
      }
      const card = page.getByRole('dialog', { name: term.term });
      await expect(card).toContainText(term.definition.text);
      await expect(card).toBeFocused();
      await expect(page).toHaveURL(/\/$/);
      const [at, box] = [await word.boundingBox(), await card.boundingBox()];
      const gap = Math.min(
        Math.abs(box!.y - (at!.y + at!.height)),
        Math.abs(at!.y - (box!.y + box!.height)),
      );
      expect(gap).toBeLessThan(40);
      expect(box!.x).toBeGreaterThanOrEqual(0);
      expect(box!.x + box!.width).toBeLessThanOrEqual(page.viewportSize()!.width);
      await page.keyboard.press('Escape');
      await expect(card).toBeHidden();
      await expect(word).toBeFocused();
    });
  });

test('a term does not open on hover or focus alone', async ({ page }) => {
  await visit(page, '/');
  const word = page.locator(`a[data-term="${term.id}"]`).first();
  await word.hover();
  await word.focus();
  await expect(page.locator('#UI-card')).toBeHidden();
});

test('native scripts are marked with language and direction, and set apart from the line', async ({
  page,
}) => {
  await page.goto(`/glossary/#${term.id}`);
  for (const { lang, text } of term.scripts) {
    const name = page.locator(`li#${term.id} bdi[lang="${lang}"]`, { hasText: text }).first();
    await expect(name).toHaveAttribute('dir', 'rtl');
    const clipped = await name.evaluate((element) => {
      const line = element.closest('li')!.getBoundingClientRect();
      const box = element.getBoundingClientRect();
      return box.top < line.top - 1 || box.bottom > line.bottom + 1;
    });
    expect(clipped).toBe(false);
  }
});

test('where the name is disputed every side’s name stands in the card', async ({ page }) => {
  await visit(page, '/');
  await page.locator(`a[data-term="${contested.id}"]`).first().click();
  for (const { by, name } of contested.namings ?? []) {
    await expect(page.locator('#UI-card')).toContainText(by);
    await expect(page.locator('#UI-card')).toContainText(name);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a term is a link to its entry', async ({ page }) => {
    await page.goto('/');
    await page.locator(`a[data-term="${term.id}"]`).first().click();
    await expect(page).toHaveURL(`/glossary/#${term.id}`);
    await expect(page.locator(`li#${term.id}`)).toBeInViewport();
  });
});
