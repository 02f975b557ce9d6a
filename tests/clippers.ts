import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Readability as ReadabilityOf } from '@mozilla/readability';
import type { Page } from '@playwright/test';
import type DefuddleOf from 'defuddle';
import { JSDOM } from 'jsdom';

/** What a clipper or a reader view makes of a page. */
export interface Clip {
  content: Document;
  author: string;
  /** Empty where it names none. */
  published: string;
}

export interface Clipper {
  name: 'Readability' | 'Defuddle';
  /** The package whose script runs in the page. */
  module: string;
  /** What it takes from the page that it runs in. */
  take: () => { content: string; author: string; published: string };
}

declare const Readability: typeof ReadabilityOf;
declare const Defuddle: typeof DefuddleOf;

/** As in Firefox’s reader view, and as in Obsidian’s web clipper. */
export const clippers: Clipper[] = [
  {
    name: 'Readability',
    module: '@mozilla/readability/Readability.js',
    take: () => {
      const article = new Readability(document.cloneNode(true) as Document).parse();
      const { content, byline, publishedTime } = article ?? {};
      return { content: content ?? '', author: byline ?? '', published: publishedTime ?? '' };
    },
  },
  {
    name: 'Defuddle',
    module: 'defuddle',
    take: () => {
      const { content, author, published } = new Defuddle(document).parse();
      return { content, author, published };
    },
  },
];

/** Clips the page at an address, with the clipper's script in it. */
export const clip = async (
  page: Page,
  { name, module, take }: Clipper,
  address: string,
): Promise<Clip> => {
  const script = readFileSync(fileURLToPath(import.meta.resolve(module)), 'utf8');
  await page.addInitScript({ content: `${script};globalThis.${name} ??= ${name};` });
  await page.goto(address);
  const { content, ...rest } = await page.evaluate(take);
  return { content: new JSDOM(content).window.document, ...rest };
};
