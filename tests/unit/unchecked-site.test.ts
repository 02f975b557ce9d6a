import { readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parsePage, textIn } from '../../src/built-site/page-tree.ts';
import { patient, startBuild } from './build-process.ts';
import { writeHostile, writeUnchecked } from './unchecked-site.ts';

const place = resolve('.build/unchecked-site');
const [content, code, site] = ['content', 'code', 'site'].map((name) => join(place, name)) as [
  string,
  string,
  string,
];
let files: string[] = [];
let fields: string[] = [];

const text = (file: string): string => readFileSync(join(site, file), 'utf8');
const ending = (pattern: RegExp): string[] => files.filter((file) => pattern.test(file));

/** The names of elements of an XML document. @throws where it is not well-formed */
const xmlElements = (xml: string): string[] => {
  const { window } = new JSDOM(xml, { contentType: 'application/xml' });
  return [...window.document.querySelectorAll('*')].map(({ localName }) => localName);
};

describe('hostile content that no check has held back', () => {
  beforeAll(async () => {
    rmSync(place, { recursive: true, force: true });
    fields = writeHostile(content);
    writeUnchecked(code);
    const build = startBuild({ CONTENT_DIR: content, OUT_DIR: site, KEEP: 'no' }, code);
    expect(await build.ended, build.said()).toEqual({ code: 0, signal: null });
    files = readdirSync(site, { recursive: true, encoding: 'utf8' }).sort();
  }, patient.timeout);
  afterAll(() => rmSync(realpathSync(place), { recursive: true }));

  test('stands in every field that holds words', () => {
    expect(fields).toMatchSnapshot();
  });

  test('is words on every page that shows it', () => {
    const pages = ending(/\.html$/);
    expect(pages.length).toBeGreaterThan(5);
    const shown = pages.filter((file) => {
      const { elements } = parsePage(text(file));
      return elements.some((element) => textIn(element).includes('<evil'));
    });
    expect(shown.filter((file) => file !== '404.html')).toEqual(
      pages.filter((file) => file !== '404.html' && !/http-equiv="refresh"/.test(text(file))),
    );
  });

  test('begins no element and no attribute of a page', () => {
    for (const file of ending(/\.html$/))
      for (const { tagName, properties } of parsePage(text(file)).elements) {
        expect(tagName, file).not.toBe('evil');
        expect(Object.keys(properties), file).not.toContain('evil');
      }
  });

  test('ends no script and no style, and stands in none but as a text', () => {
    for (const file of ending(/\.html$/)) {
      const { elements } = parsePage(text(file));
      const inner = (name: string) =>
        elements
          .filter(({ tagName }) => tagName === name)
          .map((element) => ({ element, words: textIn(element) }));
      for (const { element, words } of inner('script'))
        if (element.properties['type'] === 'application/ld+json') JSON.parse(words);
        else expect(words, file).not.toContain('evil');
      // A string of CSS, which ends where a quotation mark has no \ before it.
      for (const { words } of inner('style'))
        expect(words.replace(/"(?:[^"\\]|\\[\s\S])*"/g, ''), file).not.toContain('evil');
    }
  });

  test('gives no address another scheme than those of the web and of e-mail', () => {
    const schemes = new Set<string>();
    for (const file of ending(/\.html$/))
      for (const { properties } of parsePage(text(file)).elements)
        for (const name of ['href', 'src', 'action', 'formAction', 'data', 'xLinkHref', 'poster'])
          if (properties[name] !== undefined)
            schemes.add(/^\s*([a-z][a-z0-9+.-]*):/i.exec(String(properties[name]))?.[1] ?? 'own');
    for (const scheme of schemes) expect(['own', 'https', 'http', 'mailto']).toContain(scheme);
  });

  test('is words in XML: the feed, the site map, the icon', () => {
    const all = ending(/\.(xml|svg)$/);
    expect(all).toContain('feed.xml');
    for (const file of all) expect(xmlElements(text(file)), file).not.toContain('evil');
    expect(text('feed.xml')).toContain('evil');
  });

  test('is words in the pages that the feed carries', () => {
    const { window } = new JSDOM(text('feed.xml'), { contentType: 'application/xml' });
    const carried = [...window.document.querySelectorAll('[type="html"]')].map(
      (one) => one.textContent,
    );
    for (const html of carried)
      expect(parsePage(html).elements.map(({ tagName }) => tagName)).not.toContain('evil');
  });

  test('is a text in every file of data', () => {
    const all = ending(/\.(json|jsonld|webmanifest)$/);
    expect(all.length).toBeGreaterThan(3);
    for (const file of all) expect(() => JSON.parse(text(file)), file).not.toThrow();
    expect(text('data/glossary.json')).toContain('evil');
  });

  test('is words in the book', () => {
    const parts = unzipSync(readFileSync(join(site, 'edition.epub')));
    const named = Object.keys(parts).filter((name) => /\.(xhtml|opf|xml|ncx|svg)$/.test(name));
    expect(named.length).toBeGreaterThan(5);
    let held = 0;
    for (const name of named) {
      const xml = new TextDecoder().decode(parts[name]);
      expect(xmlElements(xml), name).not.toContain('evil');
      if (xml.includes('evil')) held += 1;
    }
    expect(held).toBeGreaterThan(3);
  });

  test('is words in Markdown', () => {
    const raw: string[] = [];
    visit(
      unified().use(remarkParse).use(remarkGfm).parse(text('edition.md')),
      'html',
      ({ value }) => {
        raw.push(value);
      },
    );
    expect(raw.filter((html) => html.includes('evil'))).toEqual([]);
    expect(text('edition.md')).toContain('evil');
  });
});
