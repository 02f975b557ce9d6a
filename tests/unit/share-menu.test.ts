import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SharedThing } from '../../src/client/shared-thing.ts';
import { share } from '../../src/schemas/share.ts';

const thing: SharedThing = {
  name: 'paragraph 3',
  title: 'Paragraph 3 · The op-ed',
  address: 'https://ferry.example/?v=2024-02-01#p3',
};
const quote = { text: 'We wait.', html: '<p>We wait.</p>', selected: false, altered: false };
const board = { name: 'Notice board', address: 'https://board.example/post?u={url}&t={title}' };

let page: JSDOM;
beforeEach(() => {
  page = new JSDOM('<a href="#p3">3</a><div id="UI-share"></div>', { url: thing.address });
  vi.stubGlobal('document', page.window.document);
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('addEventListener', () => {});
  // The scripts of the page take its parts when they come.
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** What the menu offers of a thing: its words, and where its links lead. */
const offered = async (ladder: unknown, of: SharedThing): Promise<(string | null)[][]> => {
  vi.stubGlobal('SHARE', share.parse(ladder));
  const { openMenu } = await import('../../src/client/share.ts');
  const { document } = page.window;
  openMenu(of, document.querySelector('a') as HTMLElement, '#p3');
  return [...document.querySelectorAll('menu > li')].map(({ firstElementChild: one }) => [
    one?.textContent ?? '',
    ...(one?.hasAttribute('href') ? [one.getAttribute('href')] : []),
  ]);
};

const [url, title] = [thing.address, thing.title].map(encodeURIComponent);

describe('the menu for sharing', () => {
  test('offers what it always did, where the edition says nothing', async () => {
    expect(await offered(undefined, { ...thing, quote })).toEqual([
      ['Copy link'],
      ['Copy quotation with citation'],
      ['WhatsApp', `https://wa.me/?text=${title}%20${url}`],
      ['E-mail', `mailto:?subject=${title}&body=${url}`],
    ]);
  });

  test('offers what the edition names, in its order, and services that it does not know', async () => {
    vi.stubGlobal('navigator', { share: async () => {} });
    expect(await offered(['sheet', board, 'link'], { ...thing, quote })).toEqual([
      ['Share with…'],
      ['Notice board', `https://board.example/post?u=${url}&t=${title}`],
      ['Copy link'],
    ]);
  });

  test('leaves out what cannot be done: a quotation of what is no text, a sheet that is not there', async () => {
    expect(await offered(['sheet', 'quote', 'link'], thing)).toEqual([['Copy link']]);
  });

  test('speaks of the selected words where a quotation is offered', async () => {
    const selected = { ...thing, quote: { ...quote, selected: true } };
    expect(await offered(['link', 'quote'], selected)).toEqual([
      ['Copy link'],
      ['Copy the selected words with citation'],
    ]);
    expect(await offered(['link'], selected)).toEqual([['Copy link']]);
  });
});
