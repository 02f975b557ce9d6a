import { describe, expect, test } from 'vitest';
import {
  passageAddress,
  plainWords,
  quotation,
  serviceAddress,
  sharedAddress,
  sharedTitle,
} from '../../src/client/quotation.ts';
import { mark, textDirective } from '../../src/client/text-fragment.ts';
import { share } from '../../src/schemas/share.ts';

const link = { page: 'https://site.example/a/', edition: '2024-02-01', fragment: 'p3' };

test('a shared address carries the day of the edition before the fragment', () => {
  expect(sharedAddress(link)).toBe('https://site.example/a/?v=2024-02-01#p3');
  expect(sharedAddress({ ...link, fragment: undefined })).toBe(
    'https://site.example/a/?v=2024-02-01',
  );
});

describe('a text directive', () => {
  const find = (words: string, before?: string, after?: string) => {
    const directive = textDirective(words, before, after);
    return directive && decodeURIComponent(directive);
  };

  test('of a few words is the words, with those around them', () => {
    expect(find('the boat', 'and so we wait for ', ' in the morning, all')).toBe(
      'text=we wait for-,the boat,-in the morning,',
    );
  });

  test('of many words is the first and the last ones', () => {
    expect(find('one two three four five six seven eight nine ten eleven twelve')).toBe(
      'text=one two three four five,eight nine ten eleven twelve',
    );
  });

  test('leaves out the words that touch a mark of ours, which a browser would not find', () => {
    expect(find(`one two three${mark} four five six seven${mark}, eight nine`)).toBe(
      'text=one two,eight nine',
    );
    expect(find(`one two three${mark}`)).toBe('text=one two');
    expect(find('two three', 'a note ends here', ' and goes on and on')).toBe('text=three');
  });

  test('does not look around a mark for context', () => {
    expect(find('the boat', `we wait for${mark} `, ' in the morning')).toBe(
      'text=the boat,-in the morning',
    );
  });

  test('goes from one paragraph to another', () => {
    expect(find('the last words of one\nthe first words of the other')).toBe(
      'text=the last words of one,first words of the other',
    );
  });

  test('keeps signs that mean something in a directive out of the way', () => {
    expect(textDirective('well-known, & more')).toBe('text=well%2Dknown%2C%20%26%20more');
  });

  test('is none where no word can be found', () => {
    expect(textDirective(`${mark}. `)).toBeUndefined();
  });
});

test('the address of a passage names its paragraph and its words', () => {
  expect(passageAddress(link, { words: 'a tax with a barrier' })).toBe(
    'https://site.example/a/?v=2024-02-01#p3:~:text=a%20tax%20with%20a%20barrier',
  );
  expect(passageAddress(link, { words: mark })).toBe(sharedAddress(link));
});

test('a quotation holds the author’s words, what is cited and the address, as text and as HTML', () => {
  const words = plainWords(` One & two${mark}.\nThree. `);
  expect(quotation(words, '“A <title>”, The Paper', 'https://a.example/?v=1&b#p3')).toEqual({
    text: '“One & two.\n\nThree.”\n\n“A <title>”, The Paper, https://a.example/?v=1&b#p3\n',
    html: '<blockquote cite="https://a.example/?v=1&amp;b#p3"><p>One &amp; two.</p><p>Three.</p></blockquote><p>“A &lt;title>”, The Paper, <a href="https://a.example/?v=1&amp;b#p3">https://a.example/?v=1&amp;b#p3</a></p>',
  });
});

test('what is shared is named once, then the page it stands on', () => {
  expect(sharedTitle('section 1: A start', 'A start · The op-ed')).toBe(
    'Section 1: A start · The op-ed',
  );
  expect(sharedTitle('paragraph 2', 'A start · The op-ed')).toBe(
    'Paragraph 2 · A start · The op-ed',
  );
});

test('WhatsApp and e-mail get the title and the whole address', () => {
  const address = 'https://a.example/?v=1#p3';
  const service = (name: string) =>
    share.parse(undefined).find(({ words }) => words === name)?.address ?? '';
  const whatsapp = serviceAddress(service('WhatsApp'), 'A & B', address);
  expect(new URL(whatsapp).searchParams.get('text')).toBe(`A & B ${address}`);
  const mail = new URL(serviceAddress(service('E-mail'), 'A & B? {url} $&', address));
  expect([mail.searchParams.get('subject'), mail.searchParams.get('body')]).toEqual([
    'A & B? {url} $&',
    address,
  ]);
});
