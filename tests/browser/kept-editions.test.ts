import { readFileSync } from 'node:fs';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { Font } from 'mupdf';
import { verdicts } from '../../src/schemas/note-kinds.ts';
import {
  atLeftEdge,
  authorsWords,
  bookOf,
  builtPage,
  folded,
  inBook,
  noteInBook,
  noteInText,
  noteOnPage,
  uncited,
  unmarked,
  wordsOfElement,
} from '../kept-editions.ts';
import { editionOf } from '../loaded-edition.ts';
import { sites } from '../sites.ts';

// The books are read once for all tests of this file.
test.describe.configure({ mode: 'default' });

for (const { content, folder, base } of [sites.fixture, sites.underPath, sites.edition])
  test.describe(`the editions to keep of ${content} under ${base}`, () => {
    const edition = editionOf(content);
    const { meta, paragraphs, notes } = edition;
    const home = new URL(base, meta.address).href;
    const text = readFileSync(`${folder}/edition.txt`, 'utf8').replace(/^\ufeff/, '');
    const epub = readFileSync(`${folder}/edition.epub`);
    const { pages } = bookOf(epub);
    const entries = unzipSync(epub);
    const manifest = new Map(
      inBook(pages, 'manifest > item').map((item) => [
        item.getAttribute('href'),
        item.getAttribute('media-type'),
      ]),
    );

    test('give each note in the same words on the page, in the plain text and in the book', () => {
      const page = builtPage(`${folder}/index.html`);
      const footnotes = inBook(pages, '[role="doc-footnote"]');
      expect(footnotes).toHaveLength(notes.length);
      for (const [index, note] of notes.entries()) {
        const verdict =
          note.kind === 'check'
            ? [`How far it holds: ${verdicts[note.holds].answer}.`, note.finding.text]
            : [];
        const body = note.body.map(({ who, says }) => (who ? `${who}: ${says.text}` : says.text));
        const words = folded([note.title, note.gist.text, ...verdict, ...body].join(' '));
        expect(noteOnPage(page, note.id)).toBe(words);
        expect(noteInText(text, note.number)).toBe(words);
        expect(noteInBook(footnotes[index])).toBe(words);
      }
    });

    test('give the author’s paragraphs, character for character, markers taken away', () => {
      const words = paragraphs.map((paragraph) => paragraph.text);
      expect(atLeftEdge(text).map(unmarked)).toEqual([meta.title, ...words]);
      expect(inBook(pages, 'p.author').map(authorsWords)).toEqual(words);
      expect(inBook(pages, 'h1.author').map(({ textContent }) => textContent)).toEqual([
        meta.title,
      ]);
    });

    test('give each definition and each event in the same words as its page', () => {
      const glossary = builtPage(`${folder}/glossary/index.html`);
      const timeline = builtPage(`${folder}/timeline/index.html`);
      const whole = folded(uncited(text));
      for (const { id, definition } of edition.terms) {
        const words = folded(definition.text);
        const inBook = pages.get('terms.xhtml')?.getElementById(id)?.nextElementSibling;
        expect(wordsOfElement(glossary.getElementById(id))).toContain(words);
        expect(wordsOfElement(inBook)).toContain(words);
        expect(whole).toContain(words);
      }
      for (const { id } of edition.events) {
        const parts = timeline.querySelectorAll(
          `[id="${id}"] time, [id="${id}"] .title > b, [id="${id}"] .title + p`,
        );
        expect(parts).toHaveLength(3);
        const inBook = wordsOfElement(pages.get('timeline.xhtml')?.getElementById(id));
        for (const part of parts) {
          expect(inBook).toContain(wordsOfElement(part));
          expect(whole).toContain(wordsOfElement(part));
        }
      }
    });

    test('give every source under its number, with its address', () => {
      const items = inBook(pages, '[role="doc-bibliography"] li');
      expect(items.map((item) => [item.id, Number(item.getAttribute('value'))])).toEqual(
        edition.sources.map(({ id, number }) => [id, number]),
      );
      for (const [index, { number, URL: address }] of edition.sources.entries()) {
        expect(text).toMatch(new RegExp(`^ {4}${number}\\. `, 'm'));
        if (!address) continue;
        expect(text).toContain(`        ${address}\n`);
        expect(items[index]?.querySelector(`a[href="${address}"]`)).not.toBeNull();
      }
    });

    test('say where they are published', () => {
      expect(text).toContain(`    ${home}\n`);
      expect(inBook(pages, '[id="book"]').map(({ textContent }) => textContent)).toEqual([
        `${home}edition.epub`,
      ]);
    });

    test('have a font in the book for every name in a script of its own', () => {
      const css = strFromU8(entries['EPUB/book.css']!);
      const names = inBook(pages, 'bdi').filter((name) =>
        /\p{Script=Arabic}/u.test(name.textContent),
      );
      expect(names.length).toBeGreaterThan(0);
      for (const name of names) {
        const rule = `bdi\\[lang="${name.getAttribute('lang')}"\\][^{]*{[^}]*font-family: (\\w+)`;
        const family = new RegExp(rule).exec(css)?.[1];
        const face = new RegExp(`font-family: ${family};\\s+src: url\\("([^"]+)"`).exec(css)?.[1];
        expect(manifest.get(face ?? ''), name.outerHTML).toBe('font/ttf');
        const font = new Font('embedded', entries[`EPUB/${face}`]!);
        for (const letter of name.textContent.match(/\p{L}/gu) ?? [])
          expect(font.encodeCharacter(letter.codePointAt(0)!), letter).toBeGreaterThan(0);
      }
    });

    test('are a valid book', async () => {
      const { messages } = await EpubCheck.validate(epub);
      expect(messages.filter(({ severity }) => /fatal|error|warning/.test(severity))).toEqual([]);
    });

    test('draw every figure in the book', () => {
      for (const { id } of edition.figures)
        expect(inBook(pages, `#figure-${id} svg[role="img"][aria-label]`)).toHaveLength(1);
    });
  });
