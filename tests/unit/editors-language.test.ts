import { expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { annotationCollection } from '../../src/data-files/annotations.ts';
import { atomFeed } from '../../src/data-files/feed.ts';
import { manifest } from '../../src/data-files/manifest.ts';
import { glossaryData } from '../../src/metadata/glossary-data.ts';
import { absolute } from './ferry-address.ts';

const ferry = loadEdition('tests/fixtures/ferry');
const edition = {
  ...ferry,
  meta: { ...ferry.meta, language: 'ur', 'editors-language': 'en-IE' },
};
const colours = { light: '#ffffff', dark: '#000000' };

test('what the editors wrote is said to be in their language, whatever the author’s', () => {
  const languages = JSON.stringify([
    annotationCollection(edition, absolute),
    glossaryData(edition, edition.terms, absolute),
    manifest(edition.meta, (path = '') => path, colours),
  ]).match(/"(?:language|inLanguage|lang)":"[^"]*"/g);
  expect([...new Set(languages)]).toEqual([
    '"language":"en-IE"',
    '"inLanguage":"en-IE"',
    '"lang":"en-IE"',
  ]);
});

test('the feed leads to the corrections on the page about the edition', () => {
  expect(atomFeed(ferry, absolute)).toContain(`href="${absolute('about/#UI-corrections')}"`);
});
