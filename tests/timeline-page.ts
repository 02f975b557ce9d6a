import { expect, type Locator, type Page } from '@playwright/test';
import { isoSpan } from '../src/dates/iso-span.ts';
import { editionOf } from './loaded-edition.ts';
import { visit } from './ready.ts';
import { sites } from './sites.ts';

/** The timeline of the fixture. */
export const edition = editionOf(sites.fixture.content);
export const { events, meta } = edition;
export const strand = meta.strands[0]!;

type Event = (typeof events)[number];

/** The ids of the events that are shown. */
export const shown = (page: Page): Promise<string[]> =>
  page.$$eval('.year .event', (all) =>
    all.filter((one) => (one as HTMLElement).offsetParent).map(({ id }) => id),
  );

export const idsOf = (chosen: (event: Event) => boolean): string[] =>
  events.filter(chosen).map(({ id }) => id);

/** Whether some day of an event is in a stretch of days, in ISO 8601. */
export const within =
  (from: string, to: string) =>
  (event: Event): boolean => {
    const [first, last] = isoSpan(event.date);
    return last >= from && first <= to;
  };

/** The line that says how much is shown, and the one that says what just happened. */
export const status = (page: Page): Locator => page.locator('.view .chosen');
export const told = (page: Page): Locator => page.locator('.view .told');

/** Opens the page, with a choice in its address or without, and waits until that is shown. */
export const opened = async (page: Page, query = ''): Promise<void> => {
  await visit(page, `/timeline/${query}`);
  if (query) await expect(page.locator('html')).toHaveAttribute('data-view', /^(chosen)?$/);
};

/** Opens the view of one event at a time. */
export const presented = async (page: Page, query: string): Promise<Locator> => {
  await opened(page, query);
  await page.getByRole('button', { name: 'Present' }).click();
  const dialog = page.getByRole('dialog', { name: 'Events, one at a time' });
  await expect(dialog).toBeVisible();
  return dialog;
};
