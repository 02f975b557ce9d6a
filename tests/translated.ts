import type { Page } from '@playwright/test';

/**
 * Translates the open page as browsers do: the words of its text nodes are replaced in place, each in
 * elements of the translator's own, save where `translate="no"` stands; the root names the language.
 */
export const translate = (page: Page, language: string): Promise<void> =>
  page.evaluate((language) => {
    const root = document.documentElement;
    root.lang = language;
    root.classList.add('translated-rtl');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      const parent = text.parentElement;
      if (!parent || parent.closest('script,style')) continue;
      if (parent.closest('[translate]')?.getAttribute('translate') === 'no') continue;
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      outer.append(inner);
      inner.textContent = (text.textContent ?? '').replace(/\p{L}+/gu, (word) =>
        [...word].reverse().join(''),
      );
      text.parentNode?.replaceChild(outer, text);
    }
  }, language);
