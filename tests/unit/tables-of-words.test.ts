import { describe, expect, test } from 'vitest';
import { densityWords } from '../../src/figures/density.ts';
import { entryPath, pageOf, pagePath, sectionPath } from '../../src/model/addresses.ts';
import { changeLabels } from '../../src/model/corrections.ts';
import { directionOf, lettersOf, scripts } from '../../src/model/languages.ts';
import { licenceAddress } from '../../src/model/publication.ts';
import { licence } from '../../src/schemas/licence.ts';
import { pageNames, titleOf } from '../../src/schemas/pages.ts';

describe('the pages', () => {
  test('are four beside the essay, each with its title', () => {
    expect(pageNames.map((page) => [page, titleOf(page)])).toEqual([
      ['timeline', 'Timeline'],
      ['glossary', 'Glossary'],
      ['sources', 'Sources'],
      ['about', 'About this edition'],
    ]);
  });

  test('hold each kind of thing at an address of its own', () => {
    expect(entryPath('section', 'a')).toBe('#a');
    expect(entryPath('paragraph', 'p1')).toBe('#p1');
    expect(entryPath('note', 'a')).toBe('#note-a');
    expect(entryPath('figure', 'a')).toBe('#figure-a');
    expect(entryPath('term', 'a')).toBe('glossary/#a');
    expect(entryPath('event', 'a')).toBe('timeline/#a');
    expect(entryPath('source', 'a')).toBe('sources/#a');
    expect(entryPath('correction', 'a')).toBe('about/#correction-a');
    expect([entryPath('page', ''), entryPath('page', 'about')]).toEqual(['', 'about/']);
    expect([pageOf('note'), pageOf('correction')]).toEqual([undefined, 'about']);
    expect([pagePath(''), pagePath('about'), sectionPath('a')]).toEqual([
      '',
      'about/',
      'sections/a/',
    ]);
  });
});

describe('the scripts', () => {
  test('are two that are read from the right, one of them joined', () => {
    expect(scripts.map(({ name, direction, joined }) => [name, direction, joined])).toEqual([
      ['Arabic', 'rtl', true],
      ['Hebrew', 'rtl', undefined],
    ]);
    for (const language of ['ps', 'prs', 'fa', 'ar', 'ur', 'he'])
      expect(directionOf(language)).toBe('rtl');
    expect(['en', 'nb', 'ur-Latn'].map(directionOf)).toEqual(['ltr', 'ltr', 'ltr']);
  });

  test('are set in a face for each language, Urdu in its own, which needs room', () => {
    const faces = scripts.flatMap((script) => script.faces);
    expect(faces).toMatchObject([
      {
        name: 'naskh',
        title: 'Noto Naskh Arabic',
        languages: ['ps', 'prs', 'fa', 'ar'],
        size: 1.15,
        leading: { page: 1.7 },
      },
      {
        name: 'nastaliq',
        title: 'Noto Nastaliq Urdu',
        languages: ['ur'],
        axes: { wght: 400 },
        size: 1.05,
        leading: { page: 2.5, paper: 2.1, book: 2.4 },
      },
    ]);
    expect(faces.every(({ file }) => /^@fontsource.*\/files\/.*\.woff2$/.test(file))).toBe(true);
    expect(scripts[1]?.faces).toEqual([]);
  });

  test('are known by their letters', () => {
    const letters = new RegExp(`^${lettersOf(scripts)}+$`, 'u');
    expect(['کشتۍ', 'שלום', 'boat'].map((word) => letters.test(word))).toEqual([true, true, false]);
    expect(lettersOf([{ name: 'Arabic' }])).toBe('[\\p{Script_Extensions=Arabic}]');
  });
});

test('a correction is told as a change, an addition or a rewording', () => {
  expect(changeLabels).toEqual({ change: 'changed', addition: 'added', wording: 'reworded' });
});

test('what is ours is free by its licence, where the edition names no other', () => {
  const free = licence.parse(undefined);
  const absolute = (path = '') => `https://ferry.example/${path}`;
  expect(free).toEqual({
    name: 'CC BY 4.0',
    address: 'https://creativecommons.org/licenses/by/4.0/',
  });
  expect(licenceAddress({ licence: free }, absolute)).toBe(free.address);
  // Programs are led to the page that says so.
  expect(licenceAddress({ licence: { name: 'All rights reserved' } }, absolute)).toBe(
    'https://ferry.example/about/',
  );
});

test('the density strip in words has its events, its ends, its busiest period and the day of writing', () => {
  const column = (period: string, count: number) => ({ period, events: Array(count).fill({}) });
  const columns = [
    column('1811', 1),
    column('2018', 3),
    column('2019-05', 3),
    column('2019-06', 0),
  ];
  expect(densityWords(columns, '2019-06-03')).toBe(
    '7 events from 1811 to June 2019, a dot each; most in one period: 3, in 2018. ' +
      'The op-ed was written 3 June 2019.',
  );
  expect(densityWords(columns.slice(0, 2).toReversed(), '2019')).toBe(
    '4 events from 2018 to 1811, a dot each; most in one period: 3, in 2018. ' +
      'The op-ed was written 2019.',
  );
});
