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

const markers = ['first-ferry', 'winter-losses', 'saltry-bridge', 'bridge-cost', 'vote-held'];

for (const [width, height] of [
  [360, 300],
  [1280, 1400],
] as const)
  test(`at ${width} px a note and the way back from it leave no more than one entry in the history`, async ({
    tab,
    site,
  }) => {
    await tab.resize(width, height);
    await tab.open(`${site.address}/`);
    await ready(tab);
    const before = await tab.evaluate(() => history.length);
    for (const id of [...markers, ...markers]) {
      await tab.evaluate(
        (id) => document.getElementById(`UI-ref-${id}`)!.scrollIntoView({ block: 'center' }),
        id,
      );
      const moved = async () => Math.abs((await tab.evaluate(() => scrollY)) - place) > 1;
      const place = await tab.evaluate(() => scrollY);
      await tab.click(`#UI-ref-${id}`);
      const focused = () => tab.evaluate(() => document.activeElement?.parentElement?.id);
      await expect.poll(focused).toBe(`note-${id}`);
      const jumped = await moved();
      if (width > 1200) expect(jumped).toBe(false);
      await tab.click(`#note-${id} .back a`);
      await expect.poll(() => tab.evaluate(() => document.activeElement?.id)).toBe(`UI-ref-${id}`);
      if (jumped) await expect.poll(moved).toBe(false);
    }
    const entries = (await tab.evaluate(() => history.length)) - before;
    expect(entries).toBeLessThanOrEqual(width > 1200 ? 0 : 1);
  });
