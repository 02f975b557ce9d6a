import { expect, test } from '@playwright/test';
import { editionOf } from '../loaded-edition.ts';
import { visit } from '../ready.ts';
import { sites } from '../sites.ts';

const edition = editionOf(sites.fixture.content);
const { meta } = edition;

test.describe('a correction', () => {
  const [correction] = edition.corrections;
  if (correction?.target !== 'note') throw new Error('the newest correction is not of a note');
  const line = `#note-${correction['target-id']} .changed`;

  test('is told at a note that was shared before it', async ({ page }) => {
    await page.goto(`/?v=2024-01-01#note-${correction['target-id']}`);
    await expect(page.locator(line)).toHaveClass(/news/);
    await expect(page.locator(line)).toBeVisible();
    await expect(page.locator(line)).toContainText(correction.reason);
  });

  test('is told at the paragraph of the note too', async ({ page }) => {
    await page.goto('/?v=2024-01-01#p2');
    await expect(page.locator(line)).toBeVisible();
  });

  test('stays folded after a reload where the reader folded it', async ({ page }) => {
    await visit(page, '/?v=2024-01-01#p2');
    await expect(page.locator(line)).toBeVisible();
    const note = page.locator(`#note-${correction['target-id']}`);
    await note.locator('summary b').click();
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-script', 'all');
    await expect(page.locator(line)).toHaveClass(/news/);
    await expect(note).not.toHaveAttribute('open');
  });

  test('is not news to a link made after it', async ({ page }) => {
    await page.goto(`/?v=${meta.edition}#note-${correction['target-id']}`);
    await expect(page.locator(line)).toBeVisible();
    await expect(page.locator(line)).not.toHaveClass(/news/);
  });

  test('stands at what it corrects, and on the page about the edition', async ({ page }) => {
    const places = {
      note: ['/#note-', '#note-'],
      term: ['/glossary/#', '#'],
      event: ['/timeline/#', '#'],
      paragraph: ['/#', '#'],
      section: ['/#', '#'],
      figure: ['/#figure-', '#figure-'],
      source: ['/sources/#', '#'],
      page: ['/', '#'],
      edition: ['/#', ''],
    };
    for (const one of edition.corrections) {
      const [path, selector] = places[one.target];
      const end = one.target === 'page' ? '/' : '';
      const id = one.target === 'edition' ? '' : one['target-id'];
      await page.goto(`${path}${id}${end}`);
      const holders = { page: 'main h1 ~ *', edition: '.provenance *' };
      const holder =
        one.target === 'page' || one.target === 'edition'
          ? holders[one.target]
          : `${selector}${id} .changed`;
      const at = page.locator(`:is(${holder}).changed`);
      await expect(at).toHaveCount(1);
      if (one.target === 'edition') await page.locator('.provenance summary').click();
      await at.getByRole('link').click();
      await expect(page).toHaveURL(`/about/#correction-${one.id}`);
      const entry = page.locator(`#correction-${one.id}`);
      await expect(entry).toBeInViewport();
      await expect(entry).toContainText(one.reason);
      if (one.kind === 'change') await expect(entry.locator('del')).toHaveText(one.old);
    }
  });
});

for (const width of [360, 768, 1360])
  test(`the line of a change stands clear of the edges of a window of ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const targets = edition.corrections.map(({ target }) => target);
    expect(targets).toContain('section');
    for (const path of [
      '/',
      ...edition.sections.map(({ id }) => `/sections/${id}/`),
      '/timeline/',
      '/about/',
    ]) {
      await page.goto(path);
      const atEdge = await page.$$eval('.changed', (lines) =>
        lines
          .map((line) => {
            const range = document.createRange();
            range.selectNodeContents(line);
            return range.getBoundingClientRect();
          })
          .filter(({ left, right, width }) => width > 0 && (left < 16 || right > innerWidth - 16))
          .map(({ left, right }) => `${left}–${right}`),
      );
      expect(atEdge, path).toEqual([]);
    }
  });
