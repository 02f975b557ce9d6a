import type { Tab } from './drivers/driver.ts';
import { expect, test } from './engine-test.ts';
import { ready } from './ready.ts';

test.beforeEach(({ engineName }) => {
  test.skip(engineName === 'chromium-103', 'cards and panels are comforts that it does not have');
});

/** What is wrong with the place of the open card or panel; empty where all is well. */
const faults = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => {
    const card = document.querySelector<HTMLElement>(':popover-open');
    if (!card) return ['nothing is open'];
    const { left, top, right, bottom, width, height } = card.getBoundingClientRect();
    const found: string[] = [];
    const out = [-left, -top, right - innerWidth, bottom - innerHeight].map(Math.round);
    if (out.some((by) => by > 1)) found.push(`out of the window by ${out}`);
    if (width < 100 || height < 60) found.push(`${width} × ${height} px small`);
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} px wide`);
    return found;
  });

const windows = [
  [740, 390],
  [320, 256],
  [1280, 800],
  [360, 600],
] as const;

for (const [name, opener] of [
  ['the card of a term', '.passage a[data-term]'],
  ['the share menu', '.share .permalink'],
  ['the reading panel', '.comfort'],
] as const)
  test(`${name} is placed again whenever the window changes`, async ({ tab, site }) => {
    await tab.open(`${site.address}/`);
    await ready(tab);
    await tab.click(opener);
    await expect.poll(() => faults(tab)).toEqual([]);
    for (const [width, height] of windows) {
      await tab.resize(width, height);
      await expect.poll(() => faults(tab), `${width} × ${height} px`).toEqual([]);
    }
  });

for (const [width, height, letters] of [
  [320, 256, 16],
  [320, 256, 32],
  [667, 375, 32],
  [390, 664, 32],
] as const)
  test(`every choice of the panel can be scrolled to at ${width} × ${height} px with letters of ${letters} px`, async ({
    tab,
    site,
  }) => {
    await tab.resize(width, height);
    await tab.open(`${site.address}/`);
    await ready(tab);
    await tab.evaluate((size) => {
      document.documentElement.style.fontSize = `${size}px`;
    }, letters);
    await tab.click('.comfort');
    await expect.poll(() => faults(tab)).toEqual([]);
    const unreachable = await tab.evaluate(() => {
      const panel = document.querySelector<HTMLElement>(':popover-open')!;
      return [...panel.querySelectorAll('label')]
        .filter((label) => label.offsetHeight > 0)
        .filter((label) => {
          panel.scrollTop = label.offsetTop - 10;
          const { top, bottom, left, right } = label.getBoundingClientRect();
          return top < 0 || bottom > innerHeight || left < 0 || right > innerWidth;
        })
        .map((label) => label.textContent);
    });
    expect(unreachable).toEqual([]);
    await tab.click(':popover-open label:last-of-type input');
  });
