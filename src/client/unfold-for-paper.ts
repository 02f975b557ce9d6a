import { all, on } from './page.ts';

/**
 * Opens what is folded while the page is printed, in browsers whose style sheet cannot (see paper.css);
 * on the screen it is folded again afterwards.
 */
export const unfoldForPaper = (): void => {
  if (CSS.supports('selector(::details-content)')) return;
  let folded: HTMLDetailsElement[] = [];
  let top = 0;
  on('beforeprint', () => {
    top = scrollY;
    folded = [...all<HTMLDetailsElement>('details:not([open])')];
    for (const one of folded) one.open = true;
  });
  on('afterprint', () => {
    for (const one of folded) one.open = false;
    scrollTo(scrollX, top);
  });
};
