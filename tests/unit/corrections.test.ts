import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { entryPath } from '../../src/model/addresses.ts';
import { changesByDay, correctedName, correctionDays } from '../../src/model/corrections.ts';
import type { Correction } from '../../src/schemas/correction.ts';
import { plain } from '../../src/view/blocks.ts';
import { correctionBlocks } from '../../src/view/corrections.ts';
import { editionChapters } from '../../src/view/edition.ts';
import { changesAt, type Entry } from '../../src/view/entry.ts';
import { complaintAbout } from './mutated-content.ts';
import { testRefusals } from './refusals.ts';

const edition = loadEdition('tests/fixtures/ferry');

/** Where the link from the list of corrections leads. */
const pathOf = (one: Correction): string => {
  const [link] = onlyEntry(one).head.flat();
  return typeof link === 'object' && link.is === 'entry' ? entryPath(link.kind, link.id) : '';
};

const onlyEntry = (one: Correction): Entry => {
  const [, , block] = correctionBlocks({ ...edition, corrections: [one] });
  if (block?.type !== 'entries') throw new Error('no entry');
  return block.entries[0]!;
};

test('each target of a correction has the name that readers know, and a place on the site', () => {
  const told = edition.corrections.map((one) => [one.id, correctedName(edition, one), pathOf(one)]);
  expect(told).toEqual([
    ['winter-sum', 'Note 2: A cost nobody printed', '#note-winter-losses'],
    ['older-name', 'Lorn', 'glossary/#lorn'],
    ['petitions-taken-in', 'The council meets', 'timeline/#council-meeting'],
    ['en-dash', 'Paragraph 5', '#p5'],
    ['cost-wording', 'Section 2: What the bridge would cost', '#cost'],
    ['passengers-added', 'Passengers a year, 2013–2018', '#figure-passengers'],
    ['minutes-dated', 'Source 7: Town council', 'sources/#council-minutes'],
    ['timeline-wording', 'Timeline', 'timeline/'],
    ['rights-worded', 'This edition: rights in the op-ed', ''],
  ]);
});

test('corrections stand under their day, the newest first, in the order of the site', () => {
  const days = correctionDays(edition);
  expect(days.map(({ date }) => date)).toEqual([
    '2024-01-20',
    '2023-12-03',
    '2023-11-30',
    '2023-11-29',
    '2023-11-28',
    '2023-11-27',
    '2023-11-26',
  ]);
  expect(days[1]?.groups.map(({ name, corrections }) => [name, corrections[0]?.id])).toEqual([
    ['Timeline', 'petitions-taken-in'],
    ['Glossary', 'older-name'],
  ]);
});

test('what one day changed at an entry is told in one line', () => {
  const [first] = edition.corrections;
  const again = { ...first!, id: 'again', reason: 'And the year.' };
  const earlier = { ...first!, id: 'earlier', date: '2023-01-01', reason: 'A comma.' };
  const more = { ...edition, corrections: [first!, again, earlier] };
  expect(changesByDay(more, 'note', 'winter-losses').map(({ changes }) => changes.length)).toEqual([
    2, 1,
  ]);
  expect(changesAt(more, 'note', 'winter-losses').map(({ words }) => plain(words))).toEqual([
    'Changed on 20 January 2024: A digit was misread. And the year.',
    'Changed on 1 January 2023: A comma.',
  ]);
});

test('what was corrected of the edition is told where it begins, whatever part of it that was', () => {
  const [rights] = edition.corrections.filter(({ target }) => target === 'edition');
  const corrections = [rights!, { ...rights!, 'target-id': 'edition', reason: 'All of it.' }];
  const [line, ...others] = changesAt({ ...edition, corrections }, 'edition', '');
  expect(plain(line!.words)).toBe(
    'Changed on 26 November 2023: The copy speaks of its author. All of it.',
  );
  expect(others).toEqual([]);
  expect(correctedName(edition, corrections[1]!)).toBe('This edition');
  expect(
    JSON.stringify(editionChapters(edition, { voices: '', about: [], address: '' })[0]),
  ).toContain('Changed on 26 November 2023');
});

describe('the new wording of a correction', () => {
  const corrected = (target: string, id: string, old: string, now: string): string =>
    complaintAbout({
      file: 'corrections.yaml',
      find: '- id: rights-worded\n  date: 2023-11-26\n  target: edition\n  target-id: rights\n  kind: change\n  old: The rights in the op-ed remain with its writer.\n  new: The rights in the op-ed remain with its author.',
      put: `- id: rights-worded\n  date: 2023-11-26\n  target: ${target}\n  target-id: ${id}\n  kind: change\n  old: "${old}"\n  new: "${now}"`,
    });

  test.each([
    [
      'of a figure, as a number that readers see',
      'figure',
      'far',
      'Bergen, 2',
      'How far the mainland towns are',
    ],
    ['of a figure, as one of its numbers', 'figure', 'left-behind', '31', '32'],
    ['of a source, as the country of its code', 'source', 'petitioners-letter', 'Sweden', 'Norway'],
    ['of the edition, as a day in words', 'edition', 'edition', '1 May 2019', '3 June 2019'],
    ['of a field of the edition', 'edition', 'written', '1 May 2019', '3 June 2019'],
  ])('%s, stands there', (_, target, id, old, now) => {
    expect(corrected(target, id, old, now)).toBe('');
  });

  test.each([
    ['figure', 'left-behind', '140', '150'],
    ['source', 'harbour-book', 'Norway', 'Sweden'],
    ['edition', 'title', 'We Wait', 'We Shall Wait'],
    ['edition', 'edition', 'We Wait', 'We Shall Wait'],
    ['edition', 'titel', 'We Wait', 'We Shall Wait'],
  ])('of a %s, %s, is told where it does not', (target, id, old, now) => {
    expect(corrected(target, id, old, now)).toMatchSnapshot();
  });
});

testRefusals([
  [
    'a correction of a page that is not one',
    { file: 'corrections.yaml', find: 'target-id: timeline', put: 'target-id: timelime' },
  ],
  [
    'a correction of a figure that is not there',
    { file: 'corrections.yaml', find: 'target-id: passengers', put: 'target-id: passenger' },
  ],
]);
