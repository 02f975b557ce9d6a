import { expect, type Page, test } from '@playwright/test';
import { editionOf } from '../loaded-edition.ts';
import { sizeOf } from '../png-size.ts';
import { pages } from '../site-pages.ts';
import { sites } from '../sites.ts';

/** Every preview tag of the open page by name. */
const tagsOf = async (page: Page): Promise<Record<string, string>> =>
  Object.fromEntries(
    await page.$$eval('meta[property],meta[name]', (tags) =>
      tags.map((tag) => [
        tag.getAttribute('property') ?? tag.getAttribute('name') ?? '',
        tag.getAttribute('content') ?? '',
      ]),
    ),
  );

for (const { content, address, base } of [sites.fixture, sites.underPath, sites.edition])
  test.describe(`what shared links to ${content} under ${base} show`, () => {
    const edition = editionOf(content);
    const home = new URL(base, edition.meta.address).href;
    const sections = edition.sections.map(({ id }) => `sections/${id}/`);
    const local = (url: string): string => url.replace(home, address);

    test('every page has a title, a sentence, its own address and a card', async ({
      page,
      request,
    }) => {
      const cards = new Set<string>();
      for (const path of [...pages, ...sections]) {
        await page.goto(address + path);
        const tags = await tagsOf(page);
        expect(tags['og:title']).toBe(await page.title());
        expect(tags['og:description']).toBe(tags['description']);
        expect(tags['og:url']).toBe(home + path);
        expect(tags['og:type']).toBe(
          path === '' || sections.includes(path) ? 'article' : 'website',
        );
        expect(tags['og:locale']).toMatch(/^[a-z]{2,3}_[A-Z]{2}$/);
        expect(tags['og:site_name']).toBe(edition.meta.site);
        expect(tags['og:image:alt']).toContain(edition.meta.title);
        expect(tags['twitter:card']).toBe('summary_large_image');
        expect(tags['twitter:image']).toBe(tags['og:image']);
        expect(tags['og:image']?.startsWith(`${home}cards/`)).toBe(true);
        cards.add(tags['og:image'] ?? '');
      }
      // The essay, each section, the four pages beside it; the page for lost readers shows one of those.
      expect(cards.size).toBe(sections.length + 5);
      for (const card of cards) {
        const image = await request.get(local(card));
        expect(image.status(), card).toBe(200);
        const png = await image.body();
        expect(sizeOf(png), card).toEqual([1200, 630]);
        expect(png.length, card).toBeLessThan(100_000);
      }
    });

    test('a section’s card is named by the section', async ({ page }) => {
      for (const { id, title, number } of edition.sections) {
        await page.goto(`${address}sections/${id}/`);
        const tags = await tagsOf(page);
        expect(tags['og:image']).toBe(`${home}cards/sections/${id}.png`);
        expect(tags['og:image:alt']).toContain(title);
        expect(tags['og:image:alt']).toContain(`Section ${number} of ${sections.length}`);
      }
    });
  });
