import { expect, test } from '@playwright/test';
import { sectionUses } from '../../src/model/section-uses.ts';
import { editionOf } from '../loaded-edition.ts';
import { visit } from '../ready.ts';
import { sites } from '../sites.ts';

for (const { content, address, base } of [sites.fixture, sites.underPath])
  test.describe(`the section pages of ${content} under ${base}`, () => {
    const edition = editionOf(content);
    const home = new URL(base, edition.meta.address).href;
    const pageOf = (id: string): string => `${address}sections/${id}/`;

    test('give the section’s words and no others, with its notes and figures', async ({ page }) => {
      for (const { id, title, precis, paragraphs } of edition.sections) {
        await page.goto(pageOf(id));
        await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
        await expect(page.getByText(precis)).toBeVisible();
        const words = await page.$$eval('.passage > p', (elements) =>
          elements.map((element) => {
            const copy = element.cloneNode(true) as Element;
            for (const ours of copy.querySelectorAll('[data-apparatus]')) ours.remove();
            return [element.id, copy.textContent];
          }),
        );
        expect(words).toEqual(paragraphs.map(({ number, text }) => [`p${number}`, text]));
        const idsOf = (selector: string) =>
          page.$$eval(selector, (elements) => elements.map((element) => element.id));
        const notes = paragraphs.flatMap((paragraph) => paragraph.notes);
        expect(await idsOf('.note')).toEqual(notes.map((note) => `note-${note.id}`));
        const figures = paragraphs.flatMap((paragraph) => paragraph.figures);
        expect(await idsOf('figure[id]')).toEqual(figures.map((figure) => `figure-${figure.id}`));
      }
    });

    test('are shared as what they are, with an address, a title and a sentence of their own', async ({
      page,
    }) => {
      const seen = new Set<string>();
      for (const { id, title, precis } of edition.sections) {
        await page.goto(pageOf(id));
        await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
          'href',
          `${home}sections/${id}/`,
        );
        await expect(page).toHaveTitle(new RegExp(`^${title.replace(/[?()]/g, '.')}`));
        await expect(page.locator('meta[name=description]')).toHaveAttribute('content', precis);
        seen.add(await page.title());
      }
      expect(seen.size).toBe(edition.sections.length);
    });

    test('link to their own notes in place, and to the rest of the essay on its page', async ({
      page,
    }) => {
      for (const { id } of edition.sections) {
        await page.goto(pageOf(id));
        const lost = await page.$$eval('a[href^="#"]', (links) =>
          links
            .map((link) => link.getAttribute('href') ?? '')
            .filter((href) => !document.getElementById(href.slice(1))),
        );
        expect(lost).toEqual([]);
        const markers = await page.$$eval('.passage > p a[href*="#note-"]', (links) =>
          links.map((link) => link.getAttribute('href')?.charAt(0)),
        );
        expect(new Set(markers).size).toBeLessThanOrEqual(1);
        for (const marker of markers) expect(marker).toBe('#');
        await expect(page.getByRole('link', { name: 'The whole essay' })).toHaveAttribute(
          'href',
          `${base}#${id}`,
        );
      }
    });

    test('lead from one to the next and back, and from the essay to each', async ({ page }) => {
      const ids = edition.sections.map(({ id }) => id);
      await page.goto(pageOf(ids[0]!));
      for (const id of ids.slice(1)) {
        await page.locator('a[rel=next]').click();
        await expect(page).toHaveURL(pageOf(id));
      }
      await expect(page.locator('a[rel=next]')).toHaveCount(0);
      for (const id of ids.slice(0, -1).reverse()) {
        await page.locator('a[rel=prev]').click();
        await expect(page).toHaveURL(pageOf(id));
      }
      await expect(page.locator('a[rel=prev]')).toHaveCount(0);
      for (const { id, number } of edition.sections) {
        await page.goto(address);
        await page
          .getByRole('link', { name: `Section ${number} on its own page`, exact: true })
          .click();
        await expect(page).toHaveURL(pageOf(id));
      }
    });

    test('hold the terms, events and sources of the section', async ({ page }) => {
      for (const section of edition.sections) {
        const { terms, events, sources } = sectionUses(edition, section);
        await page.goto(pageOf(section.id));
        const entries = await page.$$eval('.appendix .plain [data-entry]', (all) =>
          all.map((entry) => entry.getAttribute('data-entry')),
        );
        expect(entries).toEqual(terms.map(({ id }) => id));
        await expect(page.locator('.appendix .event')).toHaveCount(events.length);
        const numbers = await page.$$eval('.appendix .source', (all) =>
          all.map((entry) => Number(entry.getAttribute('value'))),
        );
        expect(numbers).toEqual(sources.map(({ number }) => number));
      }
    });
  });

test('a term opens at its word on a section page too', async ({ page }) => {
  const edition = editionOf(sites.fixture.content);
  const marked = edition.sections.find(({ paragraphs }) =>
    paragraphs.some(({ marks }) => marks.some(({ type }) => type === 'term')),
  );
  await visit(page, `${sites.fixture.address}sections/${marked?.id}/`);
  await page.locator('a[data-term]').first().click();
  await expect(page.locator('#UI-card .headword')).toBeVisible();
});

test('a link to a note opens it on a section page', async ({ page }) => {
  const [note] = editionOf(sites.fixture.content).notes;
  await page.goto(`${sites.fixture.address}sections/${note?.section}/#note-${note?.id}`);
  await expect(page.locator(`#note-${note?.id}`)).toHaveAttribute('open', '');
});

test('the section’s permalink shares the section’s page', async ({ page }) => {
  const edition = editionOf(sites.fixture.content);
  const { id, number, title } = edition.sections[1]!;
  await visit(page, `${sites.fixture.address}sections/${id}/`);
  await page.getByRole('link', { name: `Share section ${number}: ${title}` }).click();
  const address = await page.locator('#UI-share [data-do=mail]').getAttribute('href');
  expect(decodeURIComponent(address ?? '')).toContain(`${edition.meta.address}sections/${id}/?v=`);
});

test('a section prints whole: every note and source, without the ways to other pages', async ({
  page,
}) => {
  const { id } = editionOf(sites.fixture.content).sections[0]!;
  await page.goto(`${sites.fixture.address}sections/${id}/`);
  await page.emulateMedia({ media: 'print' });
  for (const paragraph of await page
    .locator('.note .body > p:not(.back, .related, .gist-within)')
    .all())
    await expect(paragraph).toBeVisible();
  await expect(page.locator('.appendix .source').first()).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Sections' })).toBeHidden();
});
