import { expect, type Page, test } from '@playwright/test';
import { editionOf } from '../loaded-edition.ts';
import { sites } from '../sites.ts';

const windows = [
  [360, 740],
  [390, 844],
  [768, 1024],
  [1280, 720],
  [1440, 900],
] as const;

/** How many full lines of the first paragraph stand above the lower edge of the window. */
const linesSeen = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const paragraph = document.querySelector('.passage > p')!;
    const line = Number.parseFloat(getComputedStyle(paragraph).lineHeight);
    const { top, bottom } = paragraph.getBoundingClientRect();
    return Math.floor((Math.min(bottom + 1, innerHeight) - top) / line);
  });

for (const { content, address } of [sites.fixture, sites.edition])
  test(`the first screens of ${content} belong to the author`, async ({ page }) => {
    const { sections } = editionOf(content);
    const whole = async (path: string) => {
      await page.setViewportSize({ width: 360, height: 4000 });
      await page.goto(address + path);
    };
    for (const { path, lines } of [
      { path: '', lines: 3 },
      ...sections.map(({ id }) => ({ path: `sections/${id}/`, lines: 6 })),
    ]) {
      await whole(path);
      for (const [width, height] of windows) {
        await page.setViewportSize({ width, height: 4000 });
        // A short paragraph is there when all its lines are.
        const wanted = Math.min(lines, await linesSeen(page));
        await page.setViewportSize({ width, height });
        expect(await linesSeen(page), `/${path} at ${width} × ${height} px`).toBeGreaterThanOrEqual(
          wanted,
        );
      }
    }
  });

test('where the op-ed comes from is one line at every width, which unfolds to the whole', async ({
  page,
}) => {
  const { meta } = editionOf(sites.edition.content);
  await page.goto(sites.edition.address);
  const summary = page.locator('.provenance summary');
  for (const width of [320, 360, 768, 1100, 1216, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    expect((await summary.boundingBox())!.height, `${width} px`).toBeLessThan(34);
    await expect(summary).toContainText(meta['published-in']);
  }
  await summary.click();
  await expect(page.locator('.byline')).toContainText(meta['title-credit']);
});

test('a section’s page begins with its own title, and names the edition in one line', async ({
  page,
}) => {
  const { meta, sections } = editionOf(sites.edition.content);
  await page.goto(`${sites.edition.address}sections/${sections.at(-1)!.id}/`);
  for (const width of [320, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const title = (await page.getByRole('heading', { level: 1 }).boundingBox())!;
    const line = page.getByText(`of “${meta.title}”`).first();
    const box = (await line.boundingBox())!;
    expect(box.y).toBeGreaterThan(title.y + title.height - 1);
    expect(box.height).toBeLessThan(34);
  }
});

test('the key heads the margins that it explains, and in one column is a line that unfolds', async ({
  page,
}) => {
  for (const path of ['/', `/sections/${editionOf(sites.fixture.content).sections[0]!.id}/`]) {
    await page.goto(path);
    const boxOf = async (kind: string) =>
      (await page.locator(`.key .${kind} .kind`).boundingBox())!;
    for (const width of [1216, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const text = (await page.locator('.passage > p').first().boundingBox())!;
      for (const kind of ['context', 'voices']) {
        const { x, y, width, height } = await boxOf(kind);
        expect(x + width).toBeLessThan(text.x);
        expect(y + height).toBeLessThan(text.y);
      }
      for (const kind of ['check', 'since'])
        expect((await boxOf(kind)).x).toBeGreaterThan(text.x + text.width);
    }
    for (const width of [1100, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await expect(page.locator('.key .kind').first()).toBeHidden();
    }
    await page.locator('.key summary').click();
    for (const kind of ['context', 'voices', 'check', 'since'])
      await expect(page.locator(`.key .${kind} .kind`)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Show all notes' })).toBeVisible();
  }
});

/** How often Tab is pressed before the focus is in the first paragraph or behind it. */
const stopsBefore = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const paragraph = document.querySelector('.passage > p')!;
    const stops = document.querySelectorAll<HTMLElement>('a[href],button,summary,input');
    return [...stops].filter(
      (stop) =>
        stop.checkVisibility() &&
        paragraph.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING,
    ).length;
  });

test('few stops of the keyboard stand before the first sentence, and the first leads to it', async ({
  page,
}) => {
  const { sections } = editionOf(sites.fixture.content);
  const [first, second] = sections;
  const number = second!.paragraphs[0]!.number;
  for (const [path, most, start] of [
    ['/', 6, 'p1'],
    [`/sections/${first!.id}/`, 6, 'p1'],
    [`/sections/${second!.id}/`, 6, `p${number}`],
  ] as const)
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      expect(await stopsBefore(page), `${path} at ${width} px`).toBeLessThanOrEqual(most);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`#${start}$`));
      await page.keyboard.press('Tab');
      const next = page.locator(':focus');
      await expect(next).toBeVisible();
      expect(
        await next.evaluate((stop) => {
          const paragraph = document.querySelector('.passage > p')!;
          const where = paragraph.compareDocumentPosition(stop);
          return (where & Node.DOCUMENT_POSITION_PRECEDING) === 0;
        }),
      ).toBe(true);
    }
});
