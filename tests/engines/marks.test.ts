import { editionOf } from '../loaded-edition.ts';
import { sites } from '../sites.ts';
import { expect, test } from './engine-test.ts';

const { paragraphs } = editionOf(sites.fixture.content);

/** Some words of a paragraph on both sides of the mark of each note. */
const acrossMarks = paragraphs.flatMap(({ text, notes }) =>
  notes.map(({ anchor }) => {
    const end = text.indexOf(anchor) + anchor.length;
    return text.slice(end - Math.min(12, anchor.length), end + 12).trim();
  }),
);

test('the browser’s own search finds words on both sides of a mark', async ({ tab, site }) => {
  await tab.open(`${site.address}/`);
  const lostOf = (all: string[]) =>
    tab.evaluate((all) => {
      const browser = window as unknown as { find(words: string): boolean };
      return all.filter((words) => {
        getSelection()?.collapse(document.querySelector('article'), 0);
        return !browser.find(words);
      });
    }, all);
  const withoutMark = await lostOf(['anyone who has stood']);
  test.skip(withoutMark.length > 0, 'this build of the engine has no search');
  expect(acrossMarks.length).toBeGreaterThan(3);
  expect(await lostOf(acrossMarks)).toEqual([]);
});

test('a selected paragraph is the author’s words, in one piece', async ({ tab, site }) => {
  await tab.open(`${site.address}/`);
  const selected = await tab.evaluate(() =>
    [...document.querySelectorAll('.passage > p')].map((paragraph) => {
      const selection = getSelection();
      const { firstChild, lastChild } = paragraph;
      if (!selection || !firstChild || !lastChild) return undefined;
      selection.removeAllRanges();
      selection.selectAllChildren(paragraph);
      for (const ours of paragraph.querySelectorAll('.changed')) {
        selection.getRangeAt(0).setEndBefore(ours);
      }
      return { text: `${selection}`.trim(), pieces: selection.rangeCount };
    }),
  );
  expect(selected).toEqual(paragraphs.map(({ text }) => ({ text, pieces: 1 })));
});
