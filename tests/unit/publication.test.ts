import { expect, test } from 'vitest';
import { citedDate, provenance, publishedDate } from '../../src/model/publication.ts';

const known = {
  'published-in': 'The Lorn Gazette',
  'first-published': '2019-06-03',
  written: '2019-06-01~',
};
const unknown = { 'published-in': 'The Lorn Gazette', written: '2019-06-01~/2019-06-05~' };

const sentence = (meta: Parameters<typeof provenance>[0]): string =>
  Object.values(provenance(meta)).join('');

test('an op-ed whose first publication is known is said to have appeared there', () => {
  expect(sentence(known)).toBe('First published by The Lorn Gazette, 3 June 2019');
  expect(citedDate(known)).toBe('3 June 2019');
  expect(publishedDate(known)).toBe('2019-06-03');
});

test('an undated copy is called that, and the date of writing the editors’ inference', () => {
  expect(sentence(unknown)).toBe(
    'From the copy at The Lorn Gazette, which prints no date; written, as the editors infer, about 1–5 June 2019',
  );
  expect(citedDate(unknown)).toBe('undated, written about 1–5 June 2019');
  expect(publishedDate(unknown)).toBeUndefined();
});
