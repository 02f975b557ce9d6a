import type { Page } from 'playwright';
import { cutFont } from '../fonts/cut-font.ts';
import type { Edition } from '../model/edition.ts';

/** Weights of the style sheet, and the one weight that each is printed in. */
const weights = [
  { weight: '400', axis: 400 },
  { weight: '500 700', axis: 640 },
];

/** A face of one weight. */
export interface StaticFont {
  family: string;
  /** As in the descriptor `font-weight` of `@font-face`. */
  weight: string;
  /** The font file, in base64. */
  data: string;
}

/**
 * The editors' face without its axis of weights. A variable font stands in a PDF as drawings of its
 * letters, three times as large and badly spaced in most viewers; a static one is embedded as it is.
 * @param text all that is set in it
 */
export const staticFonts = async (text: string): Promise<StaticFont[]> => {
  const file = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';
  const fonts: StaticFont[] = [];
  for (const { weight, axis } of weights) {
    const font = await cutFont(file, text, 'sfnt', { wght: axis });
    fonts.push({ family: 'Editors', weight, data: Buffer.from(font).toString('base64') });
  }
  return fonts;
};

/**
 * Puts other fonts in the place of those that the page's style sheet names, and waits for every font
 * of the printed page: what only paper shows would else ask for its own when it is being printed.
 */
export const replaceFonts = async (page: Page, fonts: StaticFont[]): Promise<void> => {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(async (given) => {
    const families = new Set(given.map(({ family }) => family));
    for (const sheet of document.styleSheets)
      for (let index = sheet.cssRules.length - 1; index >= 0; index -= 1) {
        const rule = sheet.cssRules[index];
        const family =
          rule instanceof CSSFontFaceRule && rule.style.getPropertyValue('font-family');
        if (family && families.has(family)) sheet.deleteRule(index);
      }
    for (const { family, weight, data } of given) {
      const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
      document.fonts.add(await new FontFace(family, bytes, { weight }).load());
    }
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  }, fonts);
};

/**
 * Makes the links to terms, events and sources lead to their entries at the end of the same document,
 * which is all that a reader of a PDF has at hand.
 */
export const linkInside = (page: Page, { terms, events, sources }: Edition): Promise<void> => {
  const ids = (entries: { id: string }[]): string[] => entries.map(({ id }) => id);
  const lists = [
    { list: '.appendix .plain', path: 'glossary', entries: ids(terms) },
    { list: '.appendix .events', path: 'timeline', entries: ids(events) },
    { list: '.appendix .sources', path: 'sources', entries: ids(sources) },
  ];
  return page.evaluate((given) => {
    for (const { list, path, entries } of given)
      for (const [index, entry] of [...document.querySelectorAll(`${list} > li`)].entries())
        entry.id = `UI-${path}-${entries[index]}`;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href*="/#"]')) {
      const target = `UI-${link.pathname.split('/').at(-2)}-${link.hash.slice(1)}`;
      if (document.getElementById(target)) link.setAttribute('href', `#${target}`);
    }
  }, lists);
};

/** A text of the page, the language it is in and the direction of its element. */
export interface PageText {
  text: string;
  lang: string;
  direction: 'ltr' | 'rtl';
}

/**
 * Reads the texts of a page that hold letters of a script whose glyphs do not tell the letters apart.
 * @param page a page that looks as it will be printed
 * @param script tells such letters
 * @returns the text of each node of the page that is printed, in order, its spaces folded
 */
export const textsInScript = (page: Page, script: RegExp): Promise<PageText[]> =>
  page.evaluate((pattern) => {
    const letter = new RegExp(pattern, 'u');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: PageText[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent ?? '';
      const parent = walker.currentNode.parentElement;
      if (!(letter.test(text) && parent?.checkVisibility({ visibilityProperty: true }))) continue;
      texts.push({
        text: text.replace(/\s+/g, ' ').trim(),
        lang: parent.closest('[lang]')?.getAttribute('lang') ?? '',
        direction: getComputedStyle(parent).direction === 'rtl' ? 'rtl' : 'ltr',
      });
    }
    return texts;
  }, script.source);
