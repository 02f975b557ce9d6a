import type { Page } from 'playwright';
import type { Edition } from '../model/edition.ts';

/**
 * Dresses the page as it will be printed, and waits for its fonts: what only paper shows would else ask
 * for its own when it is being printed.
 */
export const dressForPaper = async (page: Page): Promise<void> => {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(async () => {
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  });
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
