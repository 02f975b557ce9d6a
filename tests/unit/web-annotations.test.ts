import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { annotationCollection } from '../../src/data-files/annotations.ts';
import { quoteSelector } from '../../src/data-files/quote-selector.ts';
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

test('each text of an annotation says, statement by statement, what carries it', () => {
  const { first } = annotationCollection(edition, absolute) as {
    first: { items: { id: string; body: object[] }[] };
  };
  const source = (id: string) => `https://ferry.example/sources/#${id}`;
  const item = first.items.find(({ id }) => id.endsWith('#note-vote-held'));
  const stated = item?.body.filter((one) => 'statements' in one);
  expect(stated?.map((one) => ('value' in one ? one.value : undefined))).toEqual([
    'In November 2019 the islanders voted; the council calls the result advice, the petitioners a decision.',
    'A vote was held; whether it binds the council is disputed.',
    'The council: The vote was a survey.',
    'The petitioners: The vote was a decision.',
  ]);
  expect(stated?.[1]).toEqual({
    type: 'TextualBody',
    purpose: 'commenting',
    value: 'A vote was held; whether it binds the council is disputed.',
    format: 'text/plain',
    language: 'en',
    statements: [
      { value: 'A vote was held;', cites: [source('lorn-gazette-vote')] },
      { value: 'whether it binds the council is disputed.', cites: [source('petitioners-letter')] },
    ],
  });
});
