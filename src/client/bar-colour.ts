import { all, root } from './page.ts';

const schemes = ['light', 'dark'];

/**
 * Lets the browser's own bar follow the colours that the reader chose. The page has a `theme-color` for
 * each scheme, in the order above; without a choice the system decides between them.
 */
export const colourBar = (): void => {
  const follow = (): void => {
    const chosen = root['theme'];
    all<HTMLMetaElement>('[name=theme-color]').forEach((bar, index) => {
      const scheme = schemes[index];
      if (chosen) bar.media = chosen === scheme ? 'all' : 'not all';
      else bar.media = `(prefers-color-scheme: ${scheme})`;
    });
  };
  new MutationObserver(follow).observe(document.documentElement, {
    attributeFilter: ['data-theme'],
  });
  follow();
};
