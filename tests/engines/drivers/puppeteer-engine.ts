import { setTimeout } from 'node:timers/promises';
import puppeteer, { type LaunchOptions, type Page } from 'puppeteer-core';
import { clickElement } from './click-point.ts';
import type { Engine, Paper, PrintingTab, Tab } from './driver.ts';

const named = { A4: { width: 210, height: 297 }, Letter: { width: 215.9, height: 279.4 } };

const sides = (paper: Paper): { width: string; height: string } => {
  const { width, height } = typeof paper === 'string' ? named[paper] : paper;
  return { width: `${width}mm`, height: `${height}mm` };
};

/** The answer of a page, asked again when the page goes away before it answers. */
const ask = async (page: Page, source: string): Promise<unknown> => {
  try {
    return await page.evaluate(source);
  } catch (error) {
    if (!/context was destroyed|Cannot find context/.test(String(error))) throw error;
    return page.evaluate(source);
  }
};

/** Reloads in the page's own name: Puppeteer waits in vain when Firefox has been back and forth. */
const reload = async (page: Page): Promise<void> => {
  await ask(page, `window.reloading = true; setTimeout(() => location.reload())`);
  const done = `!window.reloading && document.readyState === 'complete'`;
  for (const end = Date.now() + 20_000; !(await ask(page, done)); await setTimeout(20))
    if (Date.now() > end) throw new Error('The page did not come back after a reload');
};

const tabOf = (page: Page, close: () => Promise<void>): PrintingTab => {
  const evaluate: Tab['evaluate'] = async (run, ...values) =>
    ask(page, `(${run})(...${JSON.stringify(values)})`) as never;
  const clickAt = (x: number, y: number) => page.mouse.click(x, y);
  return {
    open: async (address) => {
      await page.goto(address, { waitUntil: 'load' });
    },
    reload: () => reload(page),
    traverse: async (entries) => {
      await ask(page, `setTimeout(() => history.go(${entries}))`);
    },
    evaluate,
    click: (selector) => clickElement({ evaluate, clickAt }, selector),
    clickAt,
    press: (key) => page.keyboard.press(key),
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: () => page.screenshot(),
    print: (paper) => page.pdf({ ...sides(paper), preferCSSPageSize: true }),
    close,
  };
};

/** Starts a browser that Puppeteer can drive. */
export const startPuppeteer = async (options: LaunchOptions): Promise<Engine> => {
  const browser = await puppeteer.launch({ headless: true, ...options });
  return {
    version: await browser.version(),
    newTab: async () => {
      const context = await browser.createBrowserContext();
      return tabOf(await context.newPage(), () => context.close());
    },
    close: () => browser.close(),
  };
};
