import { describe, expect, test } from 'vitest';
import { verdicts } from '../../src/schemas/note-kinds.ts';
import { edition, ferryBook } from '../ferry-book.ts';
import { authorsWords, bookOf, folded, inBook, wordsOfElement } from '../kept-editions.ts';
import { wordsBeforeMark } from './ferry-marks.ts';

const { meta, paragraphs, notes, terms, events, sources, figures } = edition;
const { pages } = bookOf(ferryBook());
const texts = (selector: string): string[] =>
  inBook(pages, selector).map(({ textContent }) => folded(textContent));
const ids = (selector: string): string[] => inBook(pages, selector).map(({ id }) => id);

describe('the pages of the book', () => {
  test('give the author’s words, character for character, and the author’s stress', () => {
    const words = inBook(pages, 'p.author');
    expect(words.map(authorsWords)).toEqual(paragraphs.map(({ text }) => text));
    expect(words.every((word) => word.getAttribute('xml:lang') === meta.language)).toBe(true);
    expect(texts('p.author em')).toEqual(['ours']);
  });

  test('put the marker of each note after its words and what closes them; it leads to the note, and back', () => {
    const markers = inBook(pages, '[role="doc-noteref"]');
    expect(markers.map(({ textContent }) => Number(textContent))).toEqual(
      notes.map(({ number }) => number),
    );
    for (const [index, marker] of markers.entries()) {
      const { id, anchor } = notes[index]!;
      expect(marker.previousElementSibling?.textContent).toBe(anchor);
      const before = marker.ownerDocument.createRange();
      before.setStart(marker.closest('p')!, 0);
      before.setEndBefore(marker);
      expect(before.toString()).toMatch(new RegExp(`${wordsBeforeMark[index]!.words}$`));
      expect(marker.getAttribute('href')).toBe(`#note-${id}`);
      const note = marker.ownerDocument.getElementById(`note-${id}`)!;
      expect(note.getAttribute('epub:type')).toBe('footnote');
      expect(note.querySelector('[role="doc-backlink"]')?.getAttribute('href')).toBe(
        `#${marker.id}`,
      );
    }
  });

  test('open notes over the text where a reader can, without the way back that readers leave out', () => {
    for (const note of inBook(pages, '[role="doc-footnote"]')) {
      const opened = note.cloneNode(true) as Element;
      for (const back of opened.querySelectorAll('[role="doc-backlink"]')) back.remove();
      const of = notes.find(({ id }) => note.id === `note-${id}`)!;
      const verdict = of.kind === 'check' ? `, ${verdicts[of.holds].alone}` : '';
      const start = `${of.number} ${of.kind}${verdict}: ${of.title}${of.gist.text}`;
      expect(wordsOfElement(opened).slice(0, start.length)).toBe(start);
    }
  });

  test('set the numbers of sources right after what they carry, apart from one another', () => {
    const cited = (selector: string) =>
      inBook(pages, selector).map((numbers) => [
        numbers.previousSibling?.textContent,
        numbers.textContent,
        [...numbers.querySelectorAll('a')].map((link) => [
          link.getAttribute('href'),
          link.getAttribute('aria-label'),
        ]),
      ]);
    const minutes = ['sources.xhtml#council-minutes', 'source 7'];
    expect(cited('#note-two-petitions > .gist > .cites')).toEqual([
      [
        'The council and the petitioners describe the meeting of 14 May 2019 differently.',
        '7, 8',
        [minutes, ['sources.xhtml#petitioners-letter', 'source 8']],
      ],
    ]);
    expect(cited('#lorn + dd .cites')).toEqual([
      [
        'An island town of 2,100 people at the last count, in 2016.',
        '3',
        [['sources.xhtml#lorn-gazette-history', 'source 3']],
      ],
      [' – Lorn', '7', [minutes]],
      [
        ' – Lorna: the older name, still on the boats',
        '3',
        [['sources.xhtml#lorn-gazette-history', 'source 3']],
      ],
    ]);
    expect(texts('#figure-passengers figcaption > p')).toContain('Sources: 2 · 4');
  });

  test('give every paragraph, note, term, event and source, in order', () => {
    expect(ids('p.author')).toEqual(paragraphs.map(({ number }) => `p${number}`));
    expect(ids('[role="doc-footnote"]')).toEqual(notes.map(({ id }) => `note-${id}`));
    expect(texts('dfn')).toEqual(terms.map(({ term }) => term));
    expect(ids('dt')).toEqual(terms.map(({ id }) => id));
    expect(inBook(pages, 'li[id]:has(> .head > time)').map(({ id }) => id)).toEqual(
      events.map(({ id }) => id),
    );
    expect(ids('[role="doc-bibliography"] li')).toEqual(sources.map(({ id }) => id));
  });

  test('land every link inside the book on a file and a fragment of it', () => {
    const broken: string[] = [];
    for (const [file, page] of pages)
      for (const link of page.querySelectorAll('a[href]')) {
        const href = link.getAttribute('href') ?? '';
        if (/^https?:/.test(href)) continue;
        const [path, fragment] = href.split('#');
        const target = path ? pages.get(path) : page;
        if (!target || (fragment && !target.getElementById(fragment)))
          broken.push(`${file}: ${href}`);
      }
    expect(broken).toEqual([]);
  });

  test('hide nothing where readers take notes out of the pages: no heading is left alone, no link leads to nothing', () => {
    // What Readium (Thorium) and Foliate do not show in a page; Apple Books neither.
    const notShown = ['footnote', 'note', 'endnote', 'rearnote'];
    const shown = new Map(
      [...pages].map(([file, page]) => {
        const copy = page.cloneNode(true) as Document;
        for (const aside of copy.querySelectorAll('aside')) {
          const types = (aside.getAttribute('epub:type') ?? '').split(' ');
          if (types.some((type) => notShown.includes(type))) aside.remove();
        }
        return [file, copy] as const;
      }),
    );
    const lost: string[] = [];
    for (const [file, page] of pages) {
      for (const link of page.querySelectorAll('a[href]')) {
        const href = link.getAttribute('href') ?? '';
        const [path, fragment] = href.split('#');
        const target = path ? shown.get(path) : shown.get(file);
        if (fragment && !/^https?:/.test(href) && !target?.getElementById(fragment))
          lost.push(`${file}: ${href}`);
      }
      for (const heading of shown.get(file)?.querySelectorAll('h1, h2') ?? []) {
        const last = heading.nextElementSibling ? heading : heading.closest('div');
        const headed = last?.nextElementSibling;
        if (!headed || (/^h\d$/.test(headed.tagName) && headed.tagName <= heading.tagName))
          lost.push(`${file}: ${heading.textContent}`);
      }
    }
    expect(lost).toEqual([]);
  });

  test('give no id twice on a page', () => {
    for (const [file, page] of pages) {
      const found = [...page.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(found).size, file).toBe(found.length);
    }
  });

  test('set names in their own scripts, in their language and direction', () => {
    const names = inBook(pages, 'bdi').map((name) => [
      name.getAttribute('xml:lang'),
      name.getAttribute('dir'),
      name.textContent,
    ]);
    expect(names).toEqual([
      ...terms.flatMap(({ scripts }) => scripts.map(({ lang, text }) => [lang, 'rtl', text])),
      ...sources
        .filter((source) => source.language !== 'en' && source['title-is'] !== 'description')
        .map(({ language, title }) => [language, 'ltr', title]),
    ]);
  });

  test('show a figure’s drawing, or its text alternative where there is none, and its numbers', () => {
    const drawn = inBook(pages, 'figure').map((figure) => [
      figure.id,
      figure.querySelectorAll('svg').length,
      folded(figure.textContent).includes(figures.find(({ id }) => figure.id.endsWith(id))!.alt),
    ]);
    expect(drawn).toEqual([
      ['figure-passengers', 0, true],
      ['figure-left-behind', 0, true],
      ['figure-spring', 0, true],
      ['figure-far', 1, false],
    ]);
    expect(inBook(pages, '#figure-far path')[0]?.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(texts('#figure-passengers tbody tr').at(4)).toBe('201730,500Town council; winter only');
    expect(
      inBook(pages, 'manifest > [properties="svg"]').map((item) => item.getAttribute('href')),
    ).toEqual(['section-choice.xhtml']);
  });
});
