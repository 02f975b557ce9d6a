import type { Tab } from './drivers/driver.ts';
import { expect, test } from './engine-test.ts';
import { ready } from './ready.ts';

/** What is open, and how far below the upper edge of the window a paragraph begins. */
const placeIn = (tab: Tab) =>
  tab.evaluate(() => ({
    open: [...document.querySelectorAll('details')].map((one) => one.open),
    top: document.getElementById('p5')!.getBoundingClientRect().top,
  }));

/** The same place, to one pixel at the most: engines scroll by whole ones. */
const near = ({ open, top }: Awaited<ReturnType<typeof placeIn>>) => ({
  open,
  // Half of 10 to the power of this: 1.02 px.
  top: expect.closeTo(top, -0.31),
});

/** Brings the reader to the middle of a paragraph far down. */
const read = (tab: Tab) =>
  tab.evaluate(() => {
    document.getElementById('p5')!.scrollIntoView();
    scrollBy(0, 40);
  });

const ways: Record<string, (tab: Tab) => Promise<unknown>> = {
  'opened by hand': async (tab) => {
    for (const id of ['first-ferry', 'saltry-bridge', 'bridge-cost'])
      await tab.click(`#note-${id} > summary`);
  },
  'opened by the stored choice': async (tab) => {
    await tab.evaluate(() => {
      localStorage['reading'] = '{"notes":"open","size":"larger"}';
      sessionStorage.clear();
    });
    await tab.reload();
    await ready(tab);
    await tab.click('#note-first-ferry > summary');
  },
};

for (const [way, open] of Object.entries(ways))
  for (const width of [360, 1280])
    test(`at ${width} px the place and the notes ${way} survive a reload and coming back`, async ({
      tab,
      site,
    }) => {
      await tab.resize(width, 700);
      await tab.open(`${site.address}/`);
      await ready(tab);
      await open(tab);
      await read(tab);
      const before = await placeIn(tab);
      expect(before.open).toContain(true);
      await tab.reload();
      await ready(tab);
      await expect.poll(() => placeIn(tab)).toEqual(near(before));
      // The wheel says that it is the reader who moves.
      await tab.evaluate(() => {
        dispatchEvent(new WheelEvent('wheel'));
        scrollBy(0, 25);
      });
      await tab.open(`${site.address}/glossary/`);
      await tab.traverse(-1);
      await ready(tab);
      await expect.poll(() => placeIn(tab)).toEqual(near({ ...before, top: before.top - 25 }));
    });

test('a link to a paragraph lands there also where the reader chose open notes', async ({
  tab,
  site,
}) => {
  await tab.open(`${site.address}/about/`);
  await tab.evaluate(() => {
    localStorage['reading'] = '{"notes":"open"}';
  });
  await tab.open(`${site.address}/#p5`);
  await ready(tab);
  const top = () =>
    tab.evaluate(() => Math.round(document.getElementById('p5')!.getBoundingClientRect().top));
  await expect.poll(top).toBeGreaterThanOrEqual(0);
  expect(await top()).toBeLessThan(100);
});

test('a tab that is opened anew begins at the top, with the notes folded', async ({
  tab,
  site,
}) => {
  await tab.open(`${site.address}/`);
  await ready(tab);
  await tab.click('#note-first-ferry > summary');
  await read(tab);
  await tab.open(`${site.address}/about/`);
  await tab.open(`${site.address}/`);
  await ready(tab);
  expect(
    await tab.evaluate(() => [scrollY, document.querySelectorAll('.note[open]').length]),
  ).toEqual([0, 0]);
});
