import { all, on } from './page.ts';

const loadFonts = (): void => {
  // A fallback face that the machine lacks is no loss.
  for (const font of document.fonts) font.load().catch(() => {});
};

/**
 * Fetches every face of the page when the reader reaches for the print command. What is only printed
 * asks for its faces when it is being printed, and the browser does not wait for them.
 */
export const loadFontsForPaper = (): void => {
  // The key that the command is called with comes a moment before the command.
  on('keydown', ({ ctrlKey, metaKey }) => {
    if (ctrlKey || metaKey) loadFonts();
  });
  on('change', ({ target }) => {
    if ((target as Element).closest('.on-paper')) loadFonts();
  });
};

/** Lets the button of the reading panel call the print command. */
export const printOnDemand = (): void => {
  on('click', ({ target }) => {
    if (!(target as Element).closest('#UI-print')) return;
    loadFonts();
    print();
  });
};

let printing = false;

/** Whether the page is being printed: what opens and folds now is not the reader's doing. */
export const isPrinting = (): boolean => printing;

/** Keeps watch over the print command. */
export const watchPrinting = (): void => {
  on('beforeprint', () => {
    printing = true;
  });
  on('afterprint', () => {
    // What was folded again tells so a moment later.
    setTimeout(() => {
      printing = false;
    }, 100);
  });
};

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
