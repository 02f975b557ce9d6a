import type { Page } from 'playwright';
import type { StaticFont } from './static-fonts.ts';

/** Puts other fonts in the place of those that the page's style sheet names. */
export const replaceFonts = (page: Page, fonts: StaticFont[]): Promise<void> =>
  page.evaluate(async (given) => {
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
    await document.fonts.ready;
  }, fonts);

/**
 * Makes the links to terms, events and sources lead to their entries at the end of the same document,
 * which is all that a reader of a PDF has at hand.
 */
export const linkInside = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const pages = { plain: 'glossary', events: 'timeline', sources: 'sources' };
    for (const [list, path] of Object.entries(pages))
      for (const entry of document.querySelectorAll<HTMLElement>(
        `.appendix .${list} > [data-entry]`,
      ))
        entry.id = `${path}-${entry.dataset['entry']}`;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href*="/#"]')) {
      const path = link.pathname.split('/').at(-2);
      const target = `${path}-${link.hash.slice(1)}`;
      if (document.getElementById(target)) link.setAttribute('href', `#${target}`);
    }
  });
