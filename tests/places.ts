import type { Locator, Page } from '@playwright/test';

/** Where the words of the essay stand in the window, to half a pixel, line by line. */
export const places = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.passage > p, .passage > p [data-note], .figure')]
      .flatMap((element) => [...element.getClientRects()])
      .map(({ left, top, width }) => [left, top, width].map((each) => Math.round(each * 2) / 2))
      .join(' '),
  );

/**
 * Scrolls so that a thing stands in the window where it is told to, as a reader might have it.
 * @param share of the window’s height that is above it
 */
export const bringTo = (thing: Locator, share: number): Promise<void> =>
  thing.evaluate((element, share) => {
    scrollBy({
      top: element.getBoundingClientRect().top - innerHeight * share,
      behavior: 'instant',
    });
  }, share);

/** Goes back in the history, inside the page. */
export const goBackInPage = (page: Page): Promise<void> => page.evaluate(() => history.back());

/** Ways to open a thing: by mouse, by key, by touch. */
export const openings: Record<string, (thing: Locator) => Promise<void>> = {
  click: (thing) => thing.click(),
  key: async (thing) => {
    await thing.evaluate((element: HTMLElement) => element.focus({ preventScroll: true }));
    await thing.page().keyboard.press('Enter');
  },
  tap: (thing) => thing.tap(),
};

/** The widths at which nothing may move. */
export const calmWidths = [320, 360, 768, 1100, 1216, 1440, 1920];

/**
 * What is tried at a width: all things on a phone and on a large screen, elsewhere a third of them, and at
 * the next width the next third.
 */
export const triedAt = <Thing>(width: number, all: readonly Thing[]): Thing[] =>
  width === 360 || width === 1440
    ? [...all]
    : all.filter((_, index) => index % 3 === calmWidths.indexOf(width) % 3);
