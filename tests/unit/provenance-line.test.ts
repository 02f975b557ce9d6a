import { expect, test } from 'vitest';
import { provenanceLine } from '../../src/view/front.ts';
import { editionOf } from '../loaded-edition.ts';
import { sites } from '../sites.ts';

const { meta } = editionOf(sites.fixture.content);

test('the line under the title begins with the author where a name is known', () => {
  expect(provenanceLine(meta)).toEqual(['Elin Marrow', 'The Lorn Gazette, 3 June 2019']);
});

test('where no name is known it begins with the copy, and says that no date is printed', () => {
  const { 'first-published': _, ...undated } = meta;
  const unnamed = { ...undated, author: 'Author not named', 'author-named': false };
  expect(provenanceLine(unnamed)).toEqual(['The Lorn Gazette, undated', 'Author not named']);
});
