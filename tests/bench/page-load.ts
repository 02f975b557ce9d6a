import type { Browser, CDPSession, Page } from '@playwright/test';

/** What a load of a page costs; times in milliseconds, since the navigation began. */
export interface Load {
  firstPaint: number;
  largestPaint: number;
  /** Cumulative layout shift, without unit. */
  shift: number;
  /** Of each task longer than 50 ms, what is over that. */
  blocking: number;
  /** Of the main thread, for layout and style. */
  layout: number;
  requests: number;
}

/** A phone of small memory, as its reader holds it. */
const phone = { viewport: { width: 412, height: 915 }, deviceScaleFactor: 1.75, hasTouch: true };

/** Opens a page that nobody has kept, on a slow processor. */
export const openCold = async (
  browser: Browser,
  address: string,
  slowdown: number,
): Promise<{ page: Page; session: CDPSession; requests: () => number }> => {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  let requests = 0;
  page.on('request', () => {
    requests += 1;
  });
  await page.addInitScript(() => {
    const seen = { shift: 0, largest: 0, blocking: 0 };
    Object.assign(window, { seen });
    const watch = (type: string, take: (entry: PerformanceEntry) => void): void =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
        type,
        buffered: true,
      });
    watch('layout-shift', (entry) => {
      seen.shift += (entry as PerformanceEntry & { value: number }).value;
    });
    watch('largest-contentful-paint', ({ startTime }) => {
      seen.largest = startTime;
    });
    watch('longtask', ({ duration }) => {
      seen.blocking += Math.max(0, duration - 50);
    });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return { page, session, requests: () => requests };
};

/** Seconds of the main thread, by what they went into, as the browser counts them. */
const metricsOf = async (session: CDPSession): Promise<Record<string, number>> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
};

/**
 * Loads a page once.
 * @param slowdown how many times slower than this machine the processor is
 */
export const measureLoad = async (
  browser: Browser,
  address: string,
  slowdown: number,
): Promise<Load> => {
  const { page, session, requests } = await openCold(browser, address, slowdown);
  const { LayoutDuration = 0, RecalcStyleDuration = 0 } = await metricsOf(session);
  const seen = await page.evaluate(() => ({
    ...(window as unknown as { seen: { shift: number; largest: number; blocking: number } }).seen,
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  }));
  await page.context().close();
  return {
    firstPaint: seen.first,
    largestPaint: seen.largest,
    shift: seen.shift,
    blocking: seen.blocking,
    layout: (LayoutDuration + RecalcStyleDuration) * 1000,
    requests: requests(),
  };
};

/** What reading costs: milliseconds of the main thread for a thousand pixels that are scrolled. */
export const measureScroll = async (
  browser: Browser,
  address: string,
  slowdown: number,
): Promise<number> => {
  const { page, session } = await openCold(browser, address, slowdown);
  const before = await metricsOf(session);
  const scrolled = await page.evaluate(async () => {
    const end = Math.min(document.documentElement.scrollHeight - innerHeight, 12_000);
    for (let y = 0; y <= end; y += 100) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise(requestAnimationFrame);
    }
    return end;
  });
  const after = await metricsOf(session);
  await page.context().close();
  return (((after['TaskDuration'] ?? 0) - (before['TaskDuration'] ?? 0)) * 1e6) / scrolled;
};

/**
 * How long a click takes to be seen, in milliseconds.
 * @param selector of what is clicked
 */
export const measureClick = async (
  browser: Browser,
  address: string,
  slowdown: number,
  selector: string,
): Promise<number> => {
  const { page } = await openCold(browser, address, slowdown);
  await page.locator(':root[data-script="all"]').waitFor({ state: 'attached' });
  const took = await page.evaluate(async (selector) => {
    const thing = document.querySelector<HTMLElement>(selector)!;
    thing.scrollIntoView({ block: 'center', behavior: 'instant' });
    const frame = () => new Promise<void>((done) => requestAnimationFrame(() => done()));
    await frame();
    await frame();
    const start = performance.now();
    thing.click();
    await frame();
    // After the frame is laid out and painted, before the next task.
    await new Promise<void>((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(0);
    });
    return performance.now() - start;
  }, selector);
  await page.context().close();
  return took;
};

/** What printing costs after the page is there: milliseconds, and bytes of the file. */
export const measurePrint = async (
  browser: Browser,
  address: string,
): Promise<{ print: number; file: number }> => {
  const { page } = await openCold(browser, address, 1);
  const start = performance.now();
  const file = await page.pdf({ preferCSSPageSize: true });
  const print = performance.now() - start;
  await page.context().close();
  return { print, file: file.length };
};
