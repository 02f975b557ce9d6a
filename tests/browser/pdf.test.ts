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
import { filled, linesOf, printedLines } from '../printed-lines.ts';
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

/** The height of each size of paper in points. */
const heights = { 'edition-a4.pdf': 842, 'edition-letter.pdf': 792 };

for (const { content, folder, base } of [sites.fixture, sites.edition])
  for (const file of ['edition-a4.pdf', 'edition-letter.pdf'] as const)
    test.describe(`${file} of ${content}`, () => {
      const edition = editionOf(content);
      const bytes = readFileSync(`${folder}/${file}`);
      const printed = readPrinted(bytes);
      const pages = body(printed, edition.meta.title, footOf(content, base));
      const html = builtPage(`${folder}/index.html`);
      const lines = printedLines(bytes);
      const pieces = essayPieces(edition, edition.sections, html);
      /** The lines of each part of a note: its head, its gist and so on. */
      const partsOf = (id: string) => {
        const parts = pieces.filter(({ name }) => name === `note ${id}`);
        const page = lines.find((each) => linesOf(each, parts[0]!.words).length > 0)!;
        return parts.map(({ words }) => linesOf(page, words));
      };

      test('holds every paragraph, note, term, event and source, in order', () => {
        const wanted = [...pieces, ...listPieces(edition)];
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

      test('has the notes of a paragraph in the order of their numbers', () => {
        for (const { notes } of edition.paragraphs) {
          const placed = notes.map(({ id }) => partsOf(id).flat());
          placed.slice(1).forEach(([head], index) => {
            const before = placed[index]!;
            const below = head!.top > Math.max(...before.map(({ bottom }) => bottom)) - 1;
            const further = head!.left > before[0]!.left + 1;
            expect(below || further, notes[index + 1]?.id).toBe(true);
          });
        }
      });

      test('breaks no statement of a note from one column to the next', () => {
        const broken = edition.notes.filter(({ id }) =>
          partsOf(id).some((part) => {
            const lefts = part.map(({ left }) => left);
            return part.length === 0 || Math.max(...lefts) - Math.min(...lefts) > 3;
          }),
        );
        expect(broken.map(({ id }) => id)).toEqual([]);
      });

      test('fills three fifths of each sheet that no part ends on', () => {
        const isList = printed.pages.map((page) => page.includes('Editors’ lists'));
        const poor = lines.filter(
          (page, index) => isList[index] === isList[index + 1] && filled(page, heights[file]) < 0.6,
        );
        expect(poor).toEqual([]);
      });

      test('sets the argument in the whole width of the first sheet', () => {
        const titles = edition.sections.map(({ title }) => letters(title));
        const starts = lines[0]!.filter(({ text }) =>
          titles.some((title) => letters(text).startsWith(title) && letters(text) !== title),
        );
        expect(new Set(starts.map(({ left }) => Math.round(left))).size).toBe(
          Math.min(3, edition.sections.length),
        );
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
        // Another edition may have none.
        if (content === sites.fixture.content) expect(native.length).toBeGreaterThan(3);
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
