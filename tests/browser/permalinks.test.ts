import { expect, test } from '@playwright/test';
import { editionOf } from '../loaded-edition.ts';
import { sites } from '../sites.ts';

const edition = editionOf(sites.fixture.content);
const { paragraphs, notes, sections } = edition;

for (const { address, base } of [sites.fixture, sites.underPath])
  test.describe(`under ${base}`, () => {
    test('a retired id lands where its successor stands, with script and without', async ({
      browser,
    }) => {
      for (const javaScriptEnabled of [true, false]) {
        const context = await browser.newContext({ javaScriptEnabled });
        const page = await context.newPage();
        await page.goto(`${address}#note-harbour-shut`);
        await expect(page.locator('#note-harbour-closed .back')).toBeVisible();
        await page.goto(`${address}#note-grandmother`);
        await expect(page.locator('#p4')).toBeInViewport();
        for (const { kind, path } of [
          { kind: 'term', path: 'glossary/' },
          { kind: 'event', path: 'timeline/' },
          { kind: 'source', path: 'sources/' },
        ]) {
          const alias = edition.aliases.find((one) => one.kind === kind);
          await page.goto(`${address}${path}#${alias?.old}`);
          await expect(page.locator(`li#${alias?.new}`)).toBeInViewport();
        }
        await page.goto(`${address}sections/beginning/`);
        await expect(page).toHaveURL(`${address}sections/crossing/`);
        await context.close();
      }
    });
  });

test('every permalink has a name of its own and is reached with the keyboard', async ({ page }) => {
  const counts = {
    '': sections.length + paragraphs.length + notes.length + edition.figures.length,
    'timeline/': edition.events.length,
    'glossary/': edition.terms.length,
    'sources/': edition.sources.length,
  };
  for (const [path, count] of Object.entries(counts)) {
    await page.goto(`/${path}`);
    const names = await page.$$eval('a.permalink', (links) =>
      links.map((link) => [(link as HTMLElement).tabIndex, link.ariaLabel]),
    );
    expect(names).toHaveLength(count);
    expect(new Set(names.map(([, name]) => name)).size).toBe(count);
    expect(names.every(([index]) => index === 0)).toBe(true);
  }
});
