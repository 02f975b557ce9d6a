import { readFileSync, statSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { builtPage } from '../kept-editions.ts';
import { editionOf } from '../loaded-edition.ts';
import {
  arabicRuns,
  describePrinted,
  essayPieces,
  letters,
  listPieces,
  missing,
  type Printed,
  readPrinted,
} from '../printed.ts';
import { nativeTexts, printedLanguages } from '../printed-languages.ts';
import { sites } from '../sites.ts';

/** The letters of all pages, running heads and feet taken away. */
const body = ({ pages }: Printed, title: string, foot: string): string[] =>
  pages.map((page, index) =>
    page
      .split('\n')
      .filter((line) => ![title, foot, `${index + 1} of ${pages.length}`].includes(line.trim()))
      .filter((line) => line.trim() !== 'Editors’ lists')
      .map(letters)
      .join(''),
  );

const footOf = (content: string, base: string): string => {
  const { meta } = editionOf(content);
  const home = new URL(base, meta.address).href;
  const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return `${home}, edition of ${date.format(new Date(meta.edition))}`;
};

// What is read out of the PDFs serves all tests of this file.
test.describe.configure({ mode: 'default' });

for (const { content, folder, base } of [sites.fixture, sites.edition])
  for (const file of ['edition-a4.pdf', 'edition-letter.pdf'])
    test.describe(`${file} of ${content}`, () => {
      const edition = editionOf(content);
      const bytes = readFileSync(`${folder}/${file}`);
      const printed = readPrinted(bytes);
      const pages = body(printed, edition.meta.title, footOf(content, base));
      const html = builtPage(`${folder}/index.html`);

      test('holds every paragraph, note, term, event and source, in order', () => {
        const wanted = [...essayPieces(edition, edition.sections, html), ...listPieces(edition)];
        expect(missing(wanted, pages.join(''))).toEqual([]);
      });

      test('has the numbers of its pages on them, and none that is empty', () => {
        printed.pages.forEach((page, index) => {
          expect(page).toContain(`${index + 1} of ${printed.pages.length}`);
        });
        for (const page of pages) expect(page.length).toBeGreaterThan(200);
      });

      test('has each note and figure whole on the page of its paragraph', () => {
        for (const section of edition.sections)
          for (const paragraph of section.paragraphs) {
            const own = essayPieces(edition, [{ ...section, paragraphs: [paragraph] }], html);
            const text = own.filter(({ name }) => name.startsWith('p') || name.startsWith('note'));
            expect(pages.filter((page) => missing(text, page).length === 0)).toHaveLength(1);
            for (const { id } of paragraph.figures) {
              const figure = own.filter(({ name }) => name === `figure ${id}`);
              expect(pages.filter((page) => missing(figure, page).length === 0)).toHaveLength(1);
            }
          }
      });

      test('has no heading apart from what it heads', () => {
        for (const section of edition.sections) {
          const [title, text] = essayPieces(edition, [section], html);
          const heads = pages.filter((page) => missing([title!, text!], page).length === 0);
          expect(heads).toHaveLength(1);
        }
      });

      test('gives the names and titles in other scripts letter for letter, in order', () => {
        const native = nativeTexts(edition).flatMap(({ text }) => arabicRuns(text));
        expect(native.length).toBeGreaterThan(3);
        expect(arabicRuns(printed.pages.join('\n'))).toEqual(native);
      });

      test('says which language each of them is in', async () => {
        expect(await printedLanguages(bytes)).toEqual(nativeTexts(edition).map(({ lang }) => lang));
      });

      test('is tagged, named, dated and outlined, with its fonts inside, and small', async () => {
        const { meta, sections } = edition;
        expect(printed.title).toBe(meta.title);
        expect(printed.outline[0]).toBe(meta.title);
        expect(printed.outline.slice(1, sections.length + 1)).toEqual(
          sections.map(({ title }) => title),
        );
        expect(await describePrinted(bytes)).toEqual({
          tagged: true,
          language: `(${meta.language})`,
          date: meta.edition,
          outside: 0,
        });
        // By the page: the record grows.
        expect(statSync(`${folder}/${file}`).size).toBeLessThan(28_000 * printed.pages.length);
      });
    });
