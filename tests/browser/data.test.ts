import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { editionOf } from '../loaded-edition.ts';
import { sites } from '../sites.ts';

interface Annotation {
  id: string;
  target: { source: string; selector: { exact: string; prefix: string; suffix: string } };
}

// A page may not read markup of text; the tests read the feed in one.
test.use({ bypassCSP: true });

for (const { address, base, content } of [sites.fixture, sites.underPath, sites.edition])
  test.describe(`the open data of ${content} under ${base}`, () => {
    const edition = editionOf(content);
    const home = new URL(base, edition.meta.address).href;

    test('annotates the op-ed: each quotation matches exactly once, in the paragraph it names', async ({
      page,
      request,
    }) => {
      const answer = await request.get(`${address}data/annotations.jsonld`);
      const collection = await answer.json();
      const items: Annotation[] = collection.first.items;
      expect(items).toHaveLength(edition.notes.length);
      await page.goto(address);
      const words = await page.$$eval('.passage > p', (passages) =>
        passages.map((passage) => {
          const copy = passage.cloneNode(true) as Element;
          for (const ours of copy.querySelectorAll('[data-apparatus]')) ours.remove();
          return [copy.id, copy.textContent ?? ''];
        }),
      );
      const whole = words.map(([, text]) => text).join('\n');
      for (const { id, target } of items) {
        expect(id.startsWith(`${home}#note-`)).toBe(true);
        const quotation = target.selector.prefix + target.selector.exact + target.selector.suffix;
        expect(whole.split(quotation)).toHaveLength(2);
        const paragraph = words.find(([name]) => target.source === `${home}#${name}`);
        expect(paragraph?.[1]).toContain(quotation);
      }
    });

    for (const name of ['timeline', 'glossary'])
      test(`gives the ${name} with the schema that it fits`, async ({ request }) => {
        const data = await (await request.get(`${address}data/${name}.json`)).json();
        const schema = await (await request.get(`${address}data/${name}.schema.json`)).json();
        expect(data.$schema).toBe(`${home}data/${name}.schema.json`);
        expect(schema.$id).toBe(data.$schema);
        const ajv = new Ajv2020({ strict: true });
        addFormats.default(ajv);
        const check = ajv.compile(schema);
        check(data);
        expect(check.errors ?? []).toEqual([]);
      });

    test('gives every source in CSL-JSON and in BibTeX', async ({ request }) => {
      const items = await (await request.get(`${address}data/sources.json`)).json();
      expect(items.map(({ id }: { id: string }) => id)).toEqual(
        edition.sources.map(({ id }) => id),
      );
      const bibtex = await (await request.get(`${address}data/sources.bib`)).text();
      expect([...bibtex.matchAll(/^@\w+\{(.*),$/gm)].map(([, id]) => id).sort()).toEqual(
        edition.sources.map(({ id }) => id).sort(),
      );
    });

    test('has a feed of corrections that is well formed and complete', async ({
      page,
      request,
    }) => {
      const text = await (await request.get(`${address}feed.xml`)).text();
      await page.goto(address);
      await expect(page.locator('link[type="application/atom+xml"]')).toHaveAttribute(
        'href',
        `${base}feed.xml`,
      );
      const feed = await page.evaluate((xml) => {
        const tree = new DOMParser().parseFromString(xml, 'application/xml');
        const texts = (parent: Element, name: string) =>
          [...parent.children]
            .filter(({ localName }) => localName === name)
            .map((one) => one.textContent);
        const entries = [...tree.documentElement.children].filter(
          (one) => one.localName === 'entry',
        );
        return {
          broken: tree.querySelector('parsererror')?.textContent,
          namespace: tree.documentElement.namespaceURI,
          // What RFC 4287 asks of a feed and of an entry, once each.
          head: ['id', 'title', 'updated', 'author'].map(
            (name) => texts(tree.documentElement, name).length,
          ),
          entries: entries.map((entry) =>
            ['id', 'title', 'updated', 'content'].map((name) => texts(entry, name).length),
          ),
          ids: entries.flatMap((entry) => texts(entry, 'id')),
        };
      }, text);
      expect(feed.broken).toBeUndefined();
      expect(feed.namespace).toBe('http://www.w3.org/2005/Atom');
      expect(feed.head).toEqual([1, 1, 1, 1]);
      expect(feed.entries.every((counts) => counts.join() === '1,1,1,1')).toBe(true);
      expect(feed.ids).toEqual([
        home,
        ...edition.corrections.map(({ id }) => `${home}about/#correction-${id}`),
      ]);
    });

    test('says how to cite it in three styles, BibTeX and RIS, folded', async ({ page }) => {
      for (const path of ['', 'about/']) {
        await page.goto(address + path);
        const cite = page.locator('details.cite');
        await expect(cite.locator('dd').first()).toBeHidden();
        await cite.locator('summary').click();
        await expect(cite.locator('dt')).toHaveText([
          'APA',
          'Harvard',
          'Vancouver',
          'BibTeX',
          'RIS',
        ]);
        for (const text of await cite.locator('dd').allTextContents()) {
          expect(text).toContain(home);
          if (!edition.meta['author-named']) expect(text).not.toContain(edition.meta.author);
        }
      }
    });
  });
