import { expect, type Page, test } from '@playwright/test';
import type { Paragraph } from '../../src/model/edition.ts';
import { runsOf } from '../../src/view/passage.ts';
import { type Clip, type Clipper, clip, clippers } from '../clippers.ts';
import { editionOf } from '../loaded-edition.ts';
import { pages } from '../site-pages.ts';
import { sites } from '../sites.ts';

/** A paragraph with the number of each note, in brackets, right after its words. */
const marked = (paragraph: Paragraph): string => {
  const numbers = new Map(paragraph.notes.map(({ id, number }) => [id, number]));
  return runsOf(paragraph)
    .map(({ text, markers }) => text + markers.map((id) => `[${numbers.get(id)}]`).join(''))
    .join('');
};

/** The paragraphs of a clip, each link to a note as its text in brackets; clippers add spaces before links. */
const shownIn = (content: Document): string[] =>
  [...content.querySelectorAll('p')].map((paragraph) => {
    const copy = paragraph.cloneNode(true) as Element;
    for (const link of copy.querySelectorAll('a[href*="#note-"]'))
      link.replaceWith(`[${link.textContent}]`);
    for (const ours of copy.querySelectorAll('[data-apparatus]')) ours.remove();
    return copy.textContent.replace(/\s+/g, ' ').replaceAll(' [', '[').trim();
  });

// Clippers run beside the page, where its policy does not reach.
test.use({ bypassCSP: true });
// The tests of a file come one after the other where they share what was clipped.
test.describe.configure({ mode: 'default' });
const clips = new Map<string, Promise<Clip>>();

/** What a clipper takes from an address, clipped once. */
const clipOf = (page: Page, clipper: Clipper, address: string): Promise<Clip> => {
  const key = `${clipper.name} ${address}`;
  const clipped = clips.get(key) ?? clip(page, clipper, address);
  clips.set(key, clipped);
  return clipped;
};

for (const { content, address } of [sites.fixture, sites.edition])
  for (const clipper of clippers)
    test.describe(`what ${clipper.name} takes from the site built from ${content}`, () => {
      const { meta, sections, notes } = editionOf(content);
      const ofEssay = [
        { path: '', paragraphs: sections.flatMap(({ paragraphs }) => paragraphs) },
        ...sections
          .slice(0, 1)
          .map(({ id, paragraphs }) => ({ path: `sections/${id}/`, paragraphs })),
      ];

      test('is every paragraph, with the number of each note right after its words', async ({
        page,
      }) => {
        for (const { path, paragraphs } of ofEssay) {
          const shown = shownIn((await clipOf(page, clipper, address + path)).content);
          for (const paragraph of paragraphs) expect(shown, path).toContain(marked(paragraph));
        }
      });

      test('is every event, term and source of the lists too', async ({ page }) => {
        const { events, terms, sources } = editionOf(content);
        const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, '');
        const lists = [
          { path: 'timeline/', words: events.flatMap(({ title, text }) => [title, text.text]) },
          { path: 'glossary/', words: terms.map(({ definition }) => definition.text) },
          // Defuddle leaves out two of 265 titles; why was not found.
          ...(clipper.name === 'Readability'
            ? [{ path: 'sources/', words: sources.flatMap(({ title }) => title ?? []) }]
            : []),
        ];
        for (const { path, words } of lists) {
          const clipped = (await clipOf(page, clipper, address + path)).content;
          for (const link of clipped.querySelectorAll('a[href*="sources/#"]')) link.remove();
          const shown = plain(clipped.body.textContent);
          expect(words.filter((each) => !shown.includes(plain(each)))).toEqual([]);
        }
      });

      test('has every number lead to its note', async ({ page }) => {
        const { content } = await clipOf(page, clipper, address);
        const numbers = [...content.querySelectorAll('a[href*="#note-"]')]
          .filter(({ textContent }) => /^\d+$/.test(textContent))
          .map((link) => [Number(link.textContent), link.getAttribute('href')?.split('#')[1]]);
        expect(numbers).toEqual(notes.map(({ number, id }) => [number, `note-${id}`]));
        for (const link of content.querySelectorAll('a[href*="sources/#"]')) link.remove();
        const words = content.body.textContent.replace(/\s+/g, ' ').replace(/ ([.,;:])/g, '$1');
        for (const { gist } of notes) expect(words).toContain(gist.text);
      });

      test('is said to be by its author, and of the day of the edition', async ({ page }) => {
        for (const { path } of ofEssay)
          expect(await clipOf(page, clipper, address + path), path).toMatchObject({
            author: meta.author,
            published: meta.edition,
          });
      });

      test('is said to be by the editors, and of no other day, where it is a list', async ({
        page,
      }) => {
        for (const path of pages.filter((path) => path.endsWith('/'))) {
          const { author, published } = await clipOf(page, clipper, address + path);
          expect(author, path).toBe(meta.editors);
          // A list has no date of its own for some.
          expect(['', meta.edition], path).toContain(published);
        }
      });
    });
