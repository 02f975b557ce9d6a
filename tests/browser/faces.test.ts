import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { lines, slowLine } from '../bench/slow-line.ts';
import { sites } from '../sites.ts';

/** How far things moved in the page, without the reader’s doing (Layout Instability, cumulative). */
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return (window as unknown as { shift: number }).shift;
  });

const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (window as unknown as { shift: number }).shift += (
          entry as PerformanceEntry & { value: number }
        ).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** The faces that the title and the bar are drawn in, by their own names; the site’s carry a star. */
const drawnIn = async (page: Page): Promise<string[]> => {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const names: string[] = [];
  for (const selector of ['h1', '.site']) {
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    names.push(
      ...fonts.map(({ familyName, isCustomFont }) => `${familyName}${isCustomFont ? '*' : ''}`),
    );
  }
  return names;
};

const later = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** Lets answers come as late as on a line of that round trip. */
const withLine = (page: Page, roundTrip: number) =>
  page.route('**/*', async (route) => {
    // A document needs a connection first.
    await later(route.request().resourceType() === 'document' ? 3 * roundTrip : roundTrip);
    await route.continue();
  });

const { address, content } = sites.edition;

for (const width of [360, 1280])
  for (const { line, roundTrip, paths } of [
    { line: 'fast', roundTrip: 0, paths: ['', 'timeline/', 'glossary/', 'sources/', 'about/'] },
    { line: 'slow', roundTrip: 300, paths: ['', 'glossary/'] },
  ])
    test(`on a ${line} line nothing of ${content} moves when the faces come, at ${width} px`, async ({
      page,
    }) => {
      await watchShifts(page);
      await withLine(page, roundTrip);
      await page.setViewportSize({ width, height: 740 });
      for (const path of paths) {
        await page.goto(address + path);
        expect(await shiftOf(page), path).toBe(0);
      }
    });

test('on a fast line the first page is set in the site’s faces', async ({ browser }) => {
  // A machine that does much else is a slow line at times.
  await expect(async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(sites.fixture.address);
    await page.evaluate(() => document.fonts.ready);
    const names = await drawnIn(page);
    await context.close();
    for (const name of names) expect(name).toMatch(/\*$/);
  }).toPass();
});

test('without script every page is set in the site’s faces', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(sites.fixture.address);
  // What is optional may not come in time for the first page.
  await page.goto(sites.fixture.address);
  for (const name of await drawnIn(page)) expect(name).toMatch(/\*$/);
  await context.close();
});

test('on a slow line the first page is set in stand-ins, and the next in the site’s faces', async ({
  page,
}) => {
  // Not by routes: they keep the browser from keeping anything.
  const line = slowLine(sites.fixture.port, { ...lines.slow4G, roundTrip: 400 });
  await new Promise<void>((done) => line.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(line.address() as AddressInfo).port}/`;
  await page.goto(address);
  for (const name of await drawnIn(page)) expect(name).not.toMatch(/\*$/);
  const kept = () => page.evaluate(() => localStorage['reading'] as string | undefined);
  await expect.poll(kept).toBe('{"own":"kept"}');
  for (const name of await drawnIn(page)) expect(name).not.toMatch(/\*$/);
  // A choice of the reader's is kept beside it.
  await page.getByRole('button', { name: 'Reading' }).click();
  await page.getByRole('radio', { name: 'Large', exact: true }).check();
  await expect.poll(kept).toBe('{"size":"large","own":"kept"}');
  await page.goto(`${address}timeline/`);
  await page.evaluate(() => document.fonts.ready);
  for (const name of await drawnIn(page)) expect(name).toMatch(/\*$/);
  await page.close();
  line.close();
});
