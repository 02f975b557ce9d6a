import { describe, expect, test } from 'vitest';
import { markDistance } from '../../src/model/mark-place.ts';

/** Where a mark stands, as `^`, in words that a note explains up to the bar. */
const marked = (text: string): string => {
  const [words = '', after = ''] = text.split('|');
  const distance = markDistance(after);
  return `${words}${after.slice(0, distance)}^${after.slice(distance)}`;
};

describe('the mark of a note', () => {
  test.each([
    ['the boat|. Then', 'the boat.^ Then'],
    ['the boat|, then', 'the boat,^ then'],
    ['the boat|; then: a bridge', 'the boat;^ then: a bridge'],
    ['the boat|?!', 'the boat?!^'],
    ['the boat|… and', 'the boat…^ and'],
    ['“the boat|,” they say', '“the boat,”^ they say'],
    ['“the boat|.”', '“the boat.”^'],
    ['‘the boat|.’” Then', '‘the boat.’”^ Then'],
    ["'the boat|.'\" Then", "'the boat.'\"^ Then"],
    ['(the boat|). Then', '(the boat).^ Then'],
    ['[the boat|], then', '[the boat],^ then'],
  ])('stands after what closes the words: %s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  test.each([
    ['the boat| and the bridge', 'the boat^ and the bridge'],
    ['the boat| – and', 'the boat^ – and'],
    ['the boat|—and', 'the boat^—and'],
    ['the boat|-house', 'the boat^-house'],
    ['the boat| (a ferry)', 'the boat^ (a ferry)'],
    ['the boat| “sails”', 'the boat^ “sails”'],
    ['the boat|“sails”', 'the boat^“sails”'],
    ['the boat|', 'the boat^'],
  ])('stands right after the words where nothing closes them: %s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  test.each([
    ['Lorn|’s boat', 'Lorn^’s boat'],
    ["Lorn|'s boat", "Lorn^'s boat"],
    ['about 1|,007 boats', 'about 1^,007 boats'],
    ['at 14|:30', 'at 14^:30'],
  ])('is not set into a word or a number: %s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });
});
