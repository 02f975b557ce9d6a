import { expect, test } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { editionOf } from '../loaded-edition.ts';
import { pages } from '../site-pages.ts';
import { sites } from '../sites.ts';

const locations = (xml: string): (string | null)[] => {
  const { document } = new JSDOM(xml, { contentType: 'application/xml' }).window;
  return [...document.querySelectorAll('loc')].map(({ textContent }) => textContent);
};

for (const { content, address, base } of [sites.fixture, sites.underPath, sites.edition])
  test.describe(`what shared links to ${content} under ${base} show`, () => {
    const edition = editionOf(content);
    const home = new URL(base, edition.meta.address).href;
    const sections = edition.sections.map(({ id }) => `sections/${id}/`);
    const local = (url: string): string => url.replace(home, address);

    test('the structured data can be read, and name the page they stand on', async ({ page }) => {
      for (const [path, type] of [
        ['', 'Article'],
        ['timeline/', 'CollectionPage'],
        ['glossary/', 'DefinedTermSet'],
        ['sources/', 'CollectionPage'],
        ['about/', 'AboutPage'],
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

    test('a page is counted, shared and described under one address', async ({ page }) => {
      for (const path of [...pages, ...sections]) {
        await page.goto(address + path);
        const addresses = await page.$$eval(
          'link[rel=canonical],meta[property="og:url"]',
          (elements) =>
            elements.map((one) => one.getAttribute('href') ?? one.getAttribute('content')),
        );
        expect(new Set(addresses)).toEqual(new Set([home + path]));
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
        [...pages, ...sections]
          .filter((path) => path !== '404.html')
          .map((path) => home + path)
          .sort(),
      );
    });
  });
