import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { filesUnder } from '../../src/built-site/files.ts';
import { switchAllNotes } from '../all-notes.ts';
import { bookOf } from '../kept-editions.ts';
import { editionOf } from '../loaded-edition.ts';
import { visit } from '../ready.ts';
import { sites } from '../sites.ts';

const { address, content } = sites.sameNames;
const { meta, sections, paragraphs, terms, events } = editionOf(content);

const idsIn = (page: Document): string[] => [...page.querySelectorAll('[id]')].map(({ id }) => id);

for (const site of [sites.fixture, sites.sameNames, sites.edition])
  test(`no id of ours can be one that an editor of ${site.content} chose or may choose`, async () => {
    test.slow();
    const edition = editionOf(site.content);
    const chosen = new Set([
      ...[...edition.sections, ...edition.terms, ...edition.events, ...edition.sources].map(
        ({ id }) => id,
      ),
      ...edition.paragraphs.map(({ number }) => `p${number}`),
      ...edition.notes.map(({ id }) => `note-${id}`),
      ...edition.figures.map(({ id }) => `figure-${id}`),
      ...edition.corrections.map(({ id }) => `correction-${id}`),
      ...edition.aliases.flatMap(({ old }) => [old, `note-${old}`]),
    ]);
    for (const file of (await filesUnder(site.folder)).filter((name) => name.endsWith('.html'))) {
      const page = new JSDOM(readFileSync(`${site.folder}/${file}`, 'utf8')).window.document;
      const ids = idsIn(page);
      expect(ids.length, file).toBe(new Set(ids).size);
      // The headings of about.mdx are the editors' too.
      const headings = [...page.querySelectorAll('.prose .entries > h2[id]')].map(({ id }) => id);
      for (const id of ids)
        if (!chosen.has(id) && !headings.includes(id)) expect(id, file).toMatch(/^UI-/);
    }
    const book = bookOf(readFileSync(`${site.folder}/edition.epub`));
    for (const [file, page] of book.pages) {
      const ids = idsIn(page);
      expect(ids.length, file).toBe(new Set(ids).size);
      if (!file.endsWith('.xhtml')) continue;
      for (const id of ids) if (!chosen.has(id)) expect(id, file).toMatch(/^UI-/);
    }
  });

test('each section is shared from its link, and its words stay on the page', async ({ page }) => {
  for (const section of sections) {
    await page.goto(`${address}#${section.id}`);
    await expect(page.locator(`section[id="${section.id}"]`)).toBeInViewport();
    const name = `section ${section.number}: ${section.title}`;
    await page
      .getByRole('link', { name: `Share ${name}`, exact: true })
      .first()
      .click();
    const card = page.getByRole('dialog', { name: `Share ${name}` });
    await expect(card).toBeVisible();
    await expect(card.getByRole('link', { name: 'E-mail' })).toHaveAttribute(
      'href',
      new RegExp(encodeURIComponent(`/sections/${section.id}/`)),
    );
    await card.getByRole('button', { name: 'Close' }).click();
    await expect(card).toBeHidden();
  }
  for (const { number, text } of paragraphs) {
    const words = page.locator(`#p${number}`);
    await expect(words).toBeVisible();
    const own = await words.evaluate((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const ours of copy.querySelectorAll('[data-apparatus]')) ours.remove();
      return copy.textContent;
    });
    expect(own).toBe(text);
  }
});

test('the panel, the card of a term, the switch of the notes and the way to the text do their own work', async ({
  page,
}) => {
  await visit(page, address);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#p1$/);
  const panel = page.getByRole('dialog', { name: 'Reading' });
  await page.getByRole('button', { name: 'Reading' }).click();
  await panel.getByLabel('Dark').check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Escape');
  const marked = page.locator('[data-essay] a[data-term]').first();
  const id = await marked.getAttribute('data-term');
  const term = terms.find((one) => one.id === id)!;
  await marked.click();
  await expect(page.getByRole('dialog', { name: term.term })).toContainText(term.definition.text);
  await page.keyboard.press('Escape');
  await switchAllNotes(page);
  expect(await page.locator('.note:not([open])').count()).toBe(0);
});

test('a strand of any name is filtered by its own box', async ({ page }) => {
  for (const { id, label } of meta.strands) {
    await page.goto(`${address}timeline/`);
    await page.getByRole('group', { name: 'Show' }).getByLabel(label).uncheck();
    for (const event of events) {
      const entry = page.locator(`li[id="${event.id}"]`);
      if (event.strand === id) await expect(entry).toBeHidden();
      else await expect(entry).toBeVisible();
    }
  }
});
