import { describe, expect, test } from 'vitest';
import { annotationCollection } from '../../src/data-files/annotations.ts';
import { quoteSelector } from '../../src/data-files/quote-selector.ts';
import { loadEdition } from '../../src/load/load-edition.ts';
import { absolute } from './ferry-address.ts';

const edition = loadEdition('tests/fixtures/ferry');
const paragraphs = edition.paragraphs.map(({ text }) => text);
const occurrences = (text: string, part: string): number => text.split(part).length - 1;

describe('a quote selector', () => {
  test('grows until it matches exactly once', () => {
    const same = 'the boat comes in and the bell rings and all the children run to the boat';
    const text = [`First ${same}, they say.`, `Then ${same}, we say.`];
    const selector = quoteSelector(text, 1, text[1]!.lastIndexOf('the boat'), 8);
    expect(selector.exact).toBe('the boat');
    const whole = selector.prefix + selector.exact + selector.suffix;
    expect(occurrences(text.join('\n'), whole)).toBe(1);
    expect(text[1]).toContain(whole);
  });

  test('stays inside its paragraph', () => {
    expect(quoteSelector(['Short.', 'Other words.'], 0, 0, 5)).toEqual({
      type: 'TextQuoteSelector',
      exact: 'Short',
      prefix: '',
      suffix: '.',
    });
  });

  test('is refused where a paragraph stands twice', () => {
    expect(() => quoteSelector(['Same.', 'Same.'], 1, 0, 4)).toThrow('paragraph 2 stands twice');
  });
});

test('every note is an annotation whose selector matches the op-ed exactly once', () => {
  const { first, total } = annotationCollection(edition, absolute) as {
    first: {
      items: { id: string; target: { source: string; selector: Record<string, string> } }[];
    };
    total: number;
  };
  expect(total).toBe(edition.notes.length);
  expect(first.items.map(({ id }) => id)).toEqual(
    edition.notes.map(({ id }) => `https://ferry.example/#note-${id}`),
  );
  for (const [index, { target }] of first.items.entries()) {
    const { exact, prefix, suffix } = target.selector;
    expect(exact).toBe(edition.notes[index]?.anchor);
    expect(occurrences(paragraphs.join('\n'), `${prefix}${exact}${suffix}`)).toBe(1);
    const number = Number(/#p(\d+)$/.exec(target.source)?.[1]);
    expect(paragraphs[number - 1]).toContain(`${prefix}${exact}${suffix}`);
  }
});
