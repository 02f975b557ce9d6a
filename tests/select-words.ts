import type { Page } from '@playwright/test';

/**
 * Selects words, as a reader would with the keyboard or with handles.
 * @param from where the selection begins
 * @param to where it ends
 * @param within what the words must stand in, as a selector
 */
export const selectWords = (page: Page, from: string, to: string, within = 'article') =>
  page.evaluate(
    ([from, to, within]) => {
      const find = (words: string, end: boolean): [Node, number] => {
        const walker = document.createTreeWalker(
          document.querySelector('article') as Element,
          NodeFilter.SHOW_TEXT,
        );
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.textContent?.indexOf(words) ?? -1;
          if (at >= 0 && node.parentElement?.closest(within))
            return [node, end ? at + words.length : at];
        }
        throw new Error(`no “${words}”`);
      };
      const [start, end] = [find(from, false), find(to, true)];
      start[0].parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(...start, ...end);
    },
    [from, to, within] as const,
  );
