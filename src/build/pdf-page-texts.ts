import type { Page } from 'playwright';

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
