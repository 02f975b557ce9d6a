import { expect, type Page, test } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { loadEdition } from '../../src/load/load-edition.ts';
import { sites } from '../sites.ts';

const pages = ['', 'timeline/', 'glossary/', 'sources/', 'about/', '404.html'];

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

/** Width and height of a PNG, from its header (W3C PNG, 11.2.1). */
const sizeOf = (png: Buffer): [number, number] => {
  expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

const locations = (xml: string): (string | null)[] => {
  const { document } = new JSDOM(xml, { contentType: 'application/xml' }).window;
  return [...document.querySelectorAll('loc')].map(({ textContent }) => textContent);
};

for (const { content, address, base } of [sites.fixture, sites.underPath, sites.edition])
  test.describe(`what shared links to ${content} under ${base} show`, () => {
    const edition = loadEdition(content);
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
        expect(png.length, card).toBeLessThan(300_000);
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

    test('the structured data can be read, and name the page they stand on', async ({ page }) => {
      for (const [path, type] of [
        ['', 'Article'],
        ['glossary/', 'DefinedTermSet'],
        ...sections.map((section) => [section, 'Article']),
      ] as const) {
        await page.goto(address + path);
        const [text = ''] = await page
          .locator('script[type="application/ld+json"]')
          .allTextContents();
        const data = JSON.parse(text);
        expect(data['@context']).toBe('https://schema.org');
        const thing = data['@graph']?.[0] ?? data;
        expect(thing['@type']).toBe(type);
        expect(thing.url).toBe(home + path);
        const addresses = [...text.matchAll(/"(?:@id|url|item|image)":"([^"]+)"/g)];
        for (const [, url] of addresses) expect(url?.startsWith(home), url).toBe(true);
      }
    });

    test('the sitemap lists the canonical pages, and robots.txt leads to it', async ({
      request,
    }) => {
      const text = async (path: string) => (await request.get(address + path)).text();
      const robots = await text('robots.txt');
      const sitemap = /^Sitemap: (.+)$/m.exec(robots)?.[1] ?? '';
      expect(sitemap).toBe(`${home}sitemap-index.xml`);
      expect(robots).toMatch(/^User-agent: \*\nAllow: \/$/m);
      const maps = locations(await text('sitemap-index.xml'));
      const listed: (string | null)[] = [];
      for (const map of maps)
        listed.push(...locations(await (await request.get(local(map ?? ''))).text()));
      expect(listed.sort()).toEqual(
        pages
          .filter((path) => path !== '404.html')
          .map((path) => home + path)
          .sort(),
      );
    });

    test('the manifest and the icons are there, in the sizes they claim', async ({
      page,
      request,
    }) => {
      await page.goto(address);
      const manifestLink = await page.locator('link[rel=manifest]').getAttribute('href');
      expect(manifestLink).toBe(`${base}site.webmanifest`);
      const answer = await request.get(`${address}site.webmanifest`);
      expect(answer.headers()['content-type']).toContain('application/manifest+json');
      const { start_url, icons, name } = await answer.json();
      expect(start_url).toBe(base);
      expect(name).toBe(edition.meta.site);
      const origin = new URL(address).origin;
      for (const { src, sizes } of icons.filter(
        ({ type }: { type: string }) => type === 'image/png',
      ))
        expect(sizeOf(await (await request.get(origin + src)).body()).join('x')).toBe(sizes);
      const touch = await page.locator('link[rel=apple-touch-icon]').getAttribute('href');
      expect(sizeOf(await (await request.get(origin + touch)).body())).toEqual([180, 180]);
    });

    test('the colour of the browser’s own bar is that of the page, in both schemes', async ({
      page,
    }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(address);
        const declared = await page
          .locator(`meta[name=theme-color][media*=${colorScheme}]`)
          .getAttribute('content');
        const shown = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        const [red, green, blue] = shown.match(/\d+/g)?.map(Number) ?? [];
        const hex = [red, green, blue].map((part) => part?.toString(16).padStart(2, '0')).join('');
        expect(declared).toBe(`#${hex}`);
      }
    });
  });
