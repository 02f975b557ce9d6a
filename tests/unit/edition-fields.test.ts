import { expect, test } from 'vitest';
import { editionFields } from '../../src/schemas/edition.ts';
import { editionPartNames } from '../../src/schemas/edition-parts.ts';
import { licence } from '../../src/schemas/licence.ts';

/** Its address, how it looks, what its menu offers; sections can be corrected by their own ids. */
const leftOut = ['address', 'colours', 'typefaces', 'share', 'sections'];

test('every field of edition.yaml that readers see can be corrected', () => {
  expect([...editionPartNames, ...leftOut].toSorted()).toEqual(
    Object.keys(editionFields.shape).toSorted(),
  );
});

const text = 'https://creativecommons.org/licenses/by-sa/4.0';

test.each(['', '/', '/deed', '/deed.fr', '/deed.zh-hans', '/legalcode', '/legalcode.de'])(
  'a licence has the address of its summary or its text, in any language: %s',
  (end) => {
    expect(licence.safeParse({ name: 'CC BY-SA 4.0', address: text + end }).success).toBe(true);
  },
);

test('a licence without an address is one that reserves all rights', () => {
  for (const name of ['All rights reserved', 'All rights reserved.'])
    expect(licence.safeParse({ name }).success).toBe(true);
  expect(licence.safeParse({ name: 'Some rights reserved' }).success).toBe(false);
});
