import type { Tab } from './drivers/driver.ts';
import { expect, test } from './engine-test.ts';
import { ready } from './ready.ts';

const seen = (tab: Tab, id: string): Promise<boolean> =>
  tab.evaluate((id) => {
    const { top, bottom } = document.getElementById(id)!.getBoundingClientRect();
    return bottom > 0 && top < innerHeight && document.querySelector(':target')?.id === id;
  }, id);

for (const [path, id, endings] of [
  ['/', 'p6', ['.', ')', ',', '%29', '”', ':~%3Atext=x']],
  ['/', 'note-vote-held', ['”', ').']],
  ['/sections/choice/', 'p6', ['.']],
  ['/glossary/', 'ferry', [',']],
] as const)
  test(`${path}#${id} lands with whatever a link picked up behind it`, async ({ tab, site }) => {
    await tab.resize(360, 400);
    for (const ending of endings) {
      await tab.open('about:blank');
      await tab.open(`${site.address}${path}#${id}${ending}`);
      await expect.poll(() => seen(tab, id), ending).toBe(true);
      expect(await tab.evaluate(() => location.hash)).toBe(`#${id}`);
    }
  });

const notes = ['first-ferry', 'winter-losses', 'saltry-bridge', 'bridge-cost', 'vote-held'];
const marker = (id: string): string => `.passage > p a[href="#note-${id}"]`;

for (const [width, height] of [
  [360, 300],
  [1280, 1400],
] as const)
  test(`at ${width} px notes and the ways back move nothing and leave at most one entry`, async ({
    tab,
    site,
  }) => {
    await tab.resize(width, height);
    await tab.open(`${site.address}/`);
    await ready(tab);
    const entries = () => tab.evaluate(() => history.length);
    const before = await entries();
    const focused = (selector: string) =>
      tab.evaluate((one) => document.activeElement === document.querySelector(one), selector);
    for (const id of [...notes, ...notes]) {
      await tab.evaluate(
        (one) => document.querySelector(one)!.scrollIntoView({ block: 'center' }),
        marker(id),
      );
      const place = await tab.evaluate(() => scrollY);
      const moved = async () => Math.abs((await tab.evaluate(() => scrollY)) - place) > 1;
      await tab.click(marker(id));
      await expect.poll(() => focused(`#note-${id} > .body`)).toBe(true);
      expect(await moved()).toBe(false);
      await tab.click(`#note-${id} .back a`);
      await expect.poll(() => focused(marker(id))).toBe(true);
      expect(await moved()).toBe(false);
      await expect.poll(() => tab.evaluate(() => location.hash)).toBe('');
    }
    // What was gone back from is ahead until the next step.
    expect((await entries()) - before).toBeLessThanOrEqual(1);
  });
