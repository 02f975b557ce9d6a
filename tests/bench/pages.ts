import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { browserPath, browserSwitches } from '../../src/pdf/browser.ts';
import { handMade, oneWord } from './hand-made.ts';
import { type Load, measureClick, measureLoad, measurePrint, measureScroll } from './page-load.ts';
import { readyServer } from './ready-server.ts';
import { lines, slowLine } from './slow-line.ts';
import { markdownTable, median, type Row } from './table.ts';

const pages = ['one word', 'hand-made', 'ours'] as const;
type Name = (typeof pages)[number];

const listen = (server: Server): Promise<number> =>
  new Promise((done) =>
    server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)),
  );

/** What is measured of each page, and how often: rounds in which each page has its turn. */
const rounds = 5;
const inTurns = async <T>(
  names: readonly Name[],
  measure: (name: Name) => Promise<T>,
): Promise<Record<Name, T[]>> => {
  const found: Record<string, T[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) found[name]?.push(await measure(name));
  return found as Record<Name, T[]>;
};

const loadRows = (found: Record<Name, Load[]>): Row[] => {
  const middle = (name: Name, key: keyof Load): number =>
    median(found[name].map((load) => load[key]));
  return pages.map((name) => ({
    name,
    values: [
      middle(name, 'firstPaint'),
      middle(name, 'firstPaint') / middle('one word', 'firstPaint'),
      middle(name, 'largestPaint'),
      middle(name, 'shift'),
      middle(name, 'blocking'),
      middle(name, 'layout'),
      middle(name, 'requests'),
    ],
  }));
};

/**
 * Compares the page of the essay with the least page there is and with a page of the same words that
 * is made by hand, and prints tables.
 * @param site the folder of a built site
 * @param folder where the pages that it is compared with are written
 */
export const benchPages = async (site: string, folder: string): Promise<void> => {
  const html = readFileSync(join(site, 'index.html'), 'utf8');
  const texts: Record<Name, string> = {
    'one word': oneWord,
    'hand-made': handMade(html),
    ours: html,
  };
  const ports: Partial<Record<Name, number>> = {};
  for (const name of pages) {
    const root = name === 'ours' ? site : join(folder, name.replace(' ', '-'));
    if (name !== 'ours') {
      mkdirSync(root, { recursive: true });
      writeFileSync(join(root, 'index.html'), texts[name]);
    }
    ports[name] = await listen(await readyServer(root));
  }
  const browser: Browser = await chromium.launch({
    executablePath: browserPath(),
    args: browserSwitches,
  });
  const near = (name: Name): string => `http://127.0.0.1:${ports[name]}/`;
  for (const [line, slowdown] of [
    [lines.slow4G, 4],
    [lines.slow3G, 4],
    [lines.slow4G, 6],
  ] as const) {
    const far: Partial<Record<Name, number>> = {};
    for (const name of pages) far[name] = await listen(slowLine(ports[name]!, line));
    const found = await inTurns(pages, (name) =>
      measureLoad(browser, `http://127.0.0.1:${far[name]}/`, slowdown),
    );
    console.log(`\nPhone of 412 px, ${line.name}, processor ${slowdown} times slower, cold:\n`);
    const columns = ['page', 'first paint', '× one word', 'largest paint', 'shift', 'blocking'];
    console.log(markdownTable([...columns, 'layout and style', 'requests'], loadRows(found)));
  }
  const two = ['hand-made', 'ours'] as const;
  const scrolls = await inTurns(two, (name) => measureScroll(browser, near(name), 4));
  const prints = await inTurns(two, (name) => measurePrint(browser, near(name)));
  const clicks = await inTurns(['ours'], (name) =>
    measureClick(browser, near(name), 4, 'a[id^="UI-ref-"]'),
  );
  const terms = await inTurns(['ours'], (name) =>
    measureClick(browser, near(name), 4, '.passage a[href*="glossary/#"]'),
  );
  console.log('\nReading, opening (processor 4 times slower) and printing:\n');
  console.log(
    markdownTable(
      [
        'page',
        'HTML, brotli',
        'ms per 1,000 px',
        'a note opens',
        'a term opens',
        'print',
        'PDF, kB',
      ],
      two.map((name) => ({
        name,
        values: [
          brotliCompressSync(texts[name]).length,
          median(scrolls[name]),
          name === 'ours' ? median(clicks.ours) : '',
          name === 'ours' ? median(terms.ours) : '',
          median(prints[name].map(({ print }) => print)),
          median(prints[name].map(({ file }) => file / 1000)),
        ],
      })),
    ),
  );
  await browser.close();
};
