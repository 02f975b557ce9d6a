import { expect, test } from 'vitest';
import { paragraphsInWords } from '../../src/client/quotation.ts';
import { mark } from '../../src/client/text-fragment.ts';
import { wholeWords } from '../../src/client/whole-words.ts';

/** A passage as it is written here: what is quoted stands between bars. */
const grown = (text: string): string => {
  const [before = '', words = '', after = ''] = text.split('|');
  const all = wholeWords({ words, before, after });
  return `${all.before}|${all.words}|${all.after}`;
};

test('a quotation that begins or ends inside a word is grown to the whole of it', () => {
  expect(grown('We w|ait for the b|oat.')).toBe('We |wait for the boat|.');
  expect(grown('We wait fo|r|')).toBe('We wait |for|');
  expect(grown('Nous av|ons été|s là')).toBe('Nous |avons étés| là');
  expect(grown('وې|ل ښ|ه دي')).toBe('|وېل ښه| دي');
});

test('a word may hold an apostrophe, a hyphen, the point of a number and a mark of ours', () => {
  expect(grown('It’|s well-|known')).toBe('|It’s well-known|');
  expect(grown('of 1,0|07 boa|ts')).toBe('of |1,007 boats|');
  expect(grown(`the b|oat${mark}|s wait`)).toBe(`the |boat${mark}s| wait`);
});

test('whole words stay as they are, with the marks and spaces around them', () => {
  for (const text of [
    'We |wait| for',
    'We| wait |for',
    `a |boat|${mark}, late`,
    'one – |two| – three',
  ])
    expect(grown(text)).toBe(text);
  expect(grown('the l|ast\nthe fir|st')).toBe('the |last\nthe first|');
});

test('a citation names one paragraph, or the first and the last', () => {
  expect(paragraphsInWords('p3', 'p3')).toBe('paragraph 3');
  expect(paragraphsInWords('p3', 'p12')).toBe('paragraphs 3–12');
});
