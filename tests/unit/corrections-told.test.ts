import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { entryPath } from '../../src/model/addresses.ts';
import {
  changesByDay,
  correctedName,
  correctionDays,
  correctionsOf,
} from '../../src/model/corrections.ts';
import type { Correction } from '../../src/schemas/correction.ts';

const edition = loadEdition('tests/fixtures/ferry');
const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

describe('corrections', () => {
  const correction = (changes: Partial<Correction>): Correction =>
    ({ ...edition.corrections[1]!, ...changes }) as Correction;

  test('of an entry are those of its kind and id', () => {
    expect(ids(correctionsOf(edition, 'note', 'winter-losses'))).toEqual(['winter-sum']);
    expect(correctionsOf(edition, 'term', 'winter-losses')).toEqual([]);
    expect(correctionsOf(edition, 'note', 'lorn')).toEqual([]);
  });

  test('of one day and kind are told together', () => {
    const day = (id: string, date: string, kind: Correction['kind']) =>
      correction({ id, date, kind, target: 'term', 'target-id': 'lorn' });
    const corrections = [
      day('a', '2024-01-02', 'addition'),
      day('b', '2024-01-02', 'wording'),
      day('c', '2024-01-02', 'addition'),
      day('d', '2024-01-01', 'addition'),
    ];
    const days = changesByDay({ ...edition, corrections }, 'term', 'lorn');
    expect(days.map(({ date, kind, changes }) => [date, kind, ids(changes)])).toEqual([
      ['2024-01-02', 'addition', ['a', 'c']],
      ['2024-01-02', 'wording', ['b']],
      ['2024-01-01', 'addition', ['d']],
    ]);
  });

  test('stand under their days, each day’s in the order of the site', () => {
    expect(
      correctionDays(edition).map(({ date, groups }) => [
        date,
        groups.map(({ name, corrections }) => `${name}: ${ids(corrections)}`),
      ]),
    ).toEqual([
      ['2024-01-20', ['Notes: winter-sum']],
      ['2023-12-03', ['Timeline: petitions-taken-in', 'Glossary: older-name']],
      ['2023-11-30', ['The op-ed: en-dash']],
      ['2023-11-29', ['Sections: cost-wording']],
      ['2023-11-28', ['Figures: passengers-added', 'Sources: minutes-dated']],
      ['2023-11-27', ['Pages: timeline-wording']],
      ['2023-11-26', ['The edition: rights-worded']],
    ]);
  });

  test.each([
    ['note', 'winter-losses', 'Note 2: A cost nobody printed', '#note-winter-losses'],
    ['term', 'sound', 'The Sound', 'glossary/#sound'],
    ['event', 'vote', 'The islanders vote', 'timeline/#vote'],
    ['paragraph', 'p5', 'Paragraph 5', '#p5'],
    ['section', 'cost', 'Section 2: What the bridge would cost', '#cost'],
    ['figure', 'spring', 'The spring of 2019', '#figure-spring'],
    ['source', 'council-minutes', 'Source 7: Town council', 'sources/#council-minutes'],
    ['page', 'about', 'About', 'about/'],
    ['note', 'gone', 'gone', '#note-gone'],
    ['term', 'gone', 'gone', 'glossary/#gone'],
    ['event', 'gone', 'gone', 'timeline/#gone'],
    ['section', 'gone', 'gone', '#gone'],
    ['figure', 'gone', 'gone', '#figure-gone'],
    ['source', 'gone', 'gone', 'sources/#gone'],
  ] as const)('of a %s, %s, are named “%s” and stand at %s', (target, id, name, path) => {
    const one = correction({ target, 'target-id': id } as Partial<Correction>);
    expect(correctedName(edition, one)).toBe(name);
    expect(entryPath(target, id)).toBe(path);
  });
});
