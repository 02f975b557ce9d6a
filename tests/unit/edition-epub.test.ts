import { afterEach, describe, expect, test, vi } from 'vitest';
import { edition, ferryBook } from '../ferry-book.ts';
import { bookOf, folded, inBook } from '../kept-editions.ts';

const { meta } = edition;
const bytes = ferryBook();
const { files, pages } = bookOf(bytes);
const texts = (selector: string): string[] =>
  inBook(pages, selector).map(({ textContent }) => folded(textContent));

describe('the archive of the book', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  test('begins with its media type, stored as it is', () => {
    const header = Buffer.from(bytes);
    expect(header.readUInt32LE(0)).toBe(0x04034b50);
    expect(header.readUInt16LE(8), 'compression').toBe(0);
    expect(header.readUInt16LE(28), 'extra field').toBe(0);
    expect(header.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
  });

  test('is the same bytes on another day and in another place', () => {
    for (const [zone, day] of [
      ['Pacific/Kiritimati', '2031-07-01'],
      ['America/Los_Angeles', '2024-03-10'],
    ] as const) {
      vi.stubEnv('TZ', zone);
      vi.useFakeTimers({ now: new Date(`${day}T09:30:00Z`) });
      expect(Buffer.compare(ferryBook(), bytes)).toBe(0);
    }
  });
});

describe('the package', () => {
  const one = (name: string): string[] =>
    [...pages.get('package.opf')!.getElementsByTagName(name)].map(({ textContent }) => textContent);

  test('says what the book is, whose it is, and of which day', () => {
    expect(one('dc:title')).toEqual([meta.title]);
    expect(one('dc:language')).toEqual(['en']);
    expect(one('dc:identifier')).toEqual(['https://ferry.example/edition.epub']);
    expect(one('dc:creator')).toEqual(['Elin Marrow']);
    expect(one('dc:contributor')).toEqual([meta.editors]);
    expect(one('dc:publisher')).toEqual([meta.site]);
    expect(one('dc:date')).toEqual([meta.edition]);
    expect(one('dc:rights')[0]).toContain(meta.rights);
    expect(texts('meta[property="dcterms:modified"]')).toEqual(['2024-02-01T00:00:00Z']);
    expect(texts('meta[property="schema:accessModeSufficient"]')).toEqual(['textual']);
  });

  test('invents no author where none is known', () => {
    const unnamed = { ...edition, meta: { ...meta, author: 'Not known', 'author-named': false } };
    const { pages } = bookOf(ferryBook(unnamed));
    expect(pages.get('package.opf')!.getElementsByTagName('dc:creator')).toHaveLength(0);
  });

  test('lists every file once, and reads the pages in the order of the edition', () => {
    const items = inBook(pages, 'manifest > item').map((item) => item.getAttribute('href'));
    const inside = files.filter((name) => /^EPUB\/(?!package)/.test(name));
    expect(items.map((href) => `EPUB/${href}`).sort()).toEqual(inside.sort());
    expect(inBook(pages, 'spine > itemref').map((item) => item.getAttribute('idref'))).toEqual([
      'cover',
      'title',
      'contents',
      ...edition.sections.map(({ id }) => `section-${id}`),
      'claims',
      'terms',
      'timeline',
      'sources',
      'about',
    ]);
  });

  test('names sections, claims, terms, timeline and sources in its table of contents', () => {
    expect(texts('nav[role="doc-toc"] a')).toEqual([
      meta.title,
      ...edition.sections.map(({ number, title }) => `${number}. ${title}`),
      'The claims, checked',
      'Terms',
      'Timeline',
      'Sources',
      'About this edition',
    ]);
  });
});
