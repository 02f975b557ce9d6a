import { expect, test } from 'vitest';
import { nearest, suggest } from '../../src/load/nearest.ts';

test('a misspelt word gets the nearest known one', () => {
  expect(suggest('feryr', ['ferry', 'bridge'])).toBe('Did you mean ferry?');
});

test('a word that is near to none gets the list, while the list is short', () => {
  expect(suggest('xylophone', ['talks', 'border'])).toBe('Known: talks, border.');
});

test('a word that is near to none of many gets no advice', () => {
  const many = Array.from({ length: 13 }, (_, index) => `entry-${index}`);
  expect(suggest('xylophone-concerto', many)).toBeUndefined();
});

test('the nearest word is one that needs at most half of its letters changed', () => {
  expect(nearest('feryr', ['ferry', 'bridge'])).toBe('ferry');
  expect(nearest('boat', ['ferry', 'bridge'])).toBeUndefined();
  expect(nearest('boat', [])).toBeUndefined();
});
