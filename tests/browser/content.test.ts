import { expect, test } from '@playwright/test';
import { readRecord } from '../../src/load/record-file.ts';
import { digestOf, recorded } from '../../src/load/words-record.ts';
import { asListed } from '../../src/model/term-groups.ts';
import { editionOf } from '../loaded-edition.ts';
import { sites } from '../sites.ts';

for (const site of [sites.fixture, sites.edition]) {
  test.describe(`the site built from ${site.content}`, () => {
    const edition = editionOf(site.content);
    const numberOf = new Map(edition.sources.map(({ id, number }) => [id, number]));

    test('gives the author’s words, character for character, whatever is ours taken away', async ({
      page,
    }) => {
      await page.goto(site.address);
      const words = await page.$$eval('[id]', (elements) =>
        elements
          .filter(({ id }) => /^p\d+$/.test(id))
          .map((element) => {
            const copy = element.cloneNode(true) as Element;
            for (const ours of copy.querySelectorAll('[data-apparatus]')) ours.remove();
            return copy.textContent;
          }),
      );
      expect(words).toEqual(edition.paragraphs.map(({ text }) => text));
      expect(edition.paragraphs.map((one) => digestOf(recorded(one)))).toEqual(
        readRecord(site.content).paragraphs?.map(({ digest }) => digest),
      );
    });

    test('marks each note at its words, and puts the notes after their paragraph in that order', async ({
      page,
    }) => {
      await page.goto(site.address);
      for (const { number, notes } of edition.paragraphs) {
        const passage = page.locator('.passage', { has: page.locator(`#p${number}`) });
        const marked = await passage
          .locator('[data-note]')
          .evaluateAll((spans) => spans.map((span) => [span.dataset['note'], span.textContent]));
        expect(marked).toEqual(notes.map(({ id, anchor }) => [id, anchor]));
        const markers = await passage
          .locator('a[href*="#note-"]')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
        expect(markers.filter((href) => href?.startsWith('#'))).toEqual(
          notes.map(({ id }) => `#note-${id}`),
        );
        const after = await passage
          .locator(`#p${number} ~ * .note`)
          .evaluateAll((cards) => cards.map((card) => [card.id, card.dataset['kind']]));
        expect(after).toEqual(notes.map(({ id, kind }) => [`note-${id}`, kind]));
      }
    });

    test('gives every statement of a note the numbers of its sources, each a link to its entry', async ({
      page,
    }) => {
      await page.goto(site.address);
      for (const note of edition.notes) {
        const texts = [
          note.gist,
          ...(note.kind === 'check' ? [note.finding] : []),
          ...note.body.map(({ says }) => says),
        ];
        const expected = texts.flatMap(({ statements }) =>
          statements.flatMap(({ sources }, index) =>
            statements[index + 1]?.sources.join() === sources.join() ? [] : sources,
          ),
        );
        const links = await page.$$eval(`#note-${note.id} .cites a`, (all) =>
          all.map((link) => [link.getAttribute('href'), link.getAttribute('aria-label')]),
        );
        expect(links).toEqual(
          expected.map((id) => [`/sources/#${id}`, `source ${numberOf.get(id)}`]),
        );
      }
    });

    test('links each term at its word to its entry in the glossary', async ({ page }) => {
      await page.goto(site.address);
      const links = await page.$$eval('article a[data-term]', (words) =>
        words.map((word) => [word.getAttribute('data-term'), word.getAttribute('href')]),
      );
      const marks = edition.paragraphs.flatMap(({ marks }) =>
        marks.filter(({ type }) => type === 'term').map(({ id }) => id),
      );
      expect(links).toEqual(marks.map((id) => [id, `/glossary/#${id}`]));
    });

    test('lists every event, term and source under its address', async ({ page }) => {
      await page.goto(`${site.address}timeline/`);
      const events = await page.$$eval('li.event', (items) =>
        items.filter((item) => item.querySelector('time')).map(({ id }) => id),
      );
      expect(events.sort()).toEqual(edition.events.map(({ id }) => id).sort());
      await page.goto(`${site.address}glossary/`);
      const terms = await page.$$eval('li.term', (items) => items.map(({ id }) => id));
      expect(terms).toEqual(asListed(edition.terms).map(({ id }) => id));
      await page.goto(`${site.address}sources/`);
      const sources = await page.$$eval('li.source', (items) => items.map(({ id }) => id));
      expect(sources).toEqual(edition.sources.map(({ id }) => id));
    });

    test('names the sources of each term and event at the end of the essay by their numbers', async ({
      page,
    }) => {
      await page.goto(site.address);
      const shown = await page.$$eval('.appendix :is(.plain, .events) > li', (all) =>
        all.map((entry) =>
          [
            ...new Set([...entry.querySelectorAll('.cites a')].map(({ ariaLabel }) => ariaLabel)),
          ].sort(),
        ),
      );
      expect(shown).toEqual(
        [...edition.terms, ...edition.events].map(({ sources }) =>
          sources.map((id) => `source ${numberOf.get(id)}`).sort(),
        ),
      );
    });

    test('leads from every source back to what rests on it', async ({ page }) => {
      await page.goto(`${site.address}sources/`);
      const without = await page.$$eval('li.source', (items) =>
        items
          .filter(
            (item) =>
              !item.querySelector(
                'a[href*="#note-"],a[href*="glossary/#"],a[href*="timeline/#"],a[href*="#figure-"],a[href="/"]',
              ),
          )
          .map(({ id }) => id),
      );
      expect(without).toEqual([]);
    });
  });
}

test('every link and fragment lands under a sub-path too', async ({ page, request }) => {
  const { address } = sites.underPath;
  const seen = new Set<string>();
  for (const path of ['', 'timeline/', 'glossary/', 'sources/', 'about/', '404.html']) {
    await page.goto(`${address}${path}`);
    // A link in a drawing has no address that is a string: what stands in the page is resolved here.
    const links = await page.$$eval('[href],[src]', (elements) =>
      elements.map(
        (element) =>
          new URL(
            element.getAttribute('href') ?? element.getAttribute('src') ?? '',
            document.baseURI,
          ).href,
      ),
    );
    for (const link of links)
      if (link.startsWith('http://127.0.0.1')) seen.add(link.split('#')[0] ?? '');
  }
  for (const link of seen) {
    expect(link).toContain(address);
    expect((await request.get(link)).status(), link).toBe(200);
  }
});

test('an address without a page gets a helpful one', async ({ page }) => {
  const answer = await page.goto(`${sites.fixture.address}nowhere/`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('main').getByRole('link', { name: 'Timeline' })).toBeVisible();
});
