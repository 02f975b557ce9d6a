import { expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { entryPath } from '../../src/model/addresses.ts';
import { changesByDay, correctedName, correctionDays } from '../../src/model/corrections.ts';
import { plain } from '../../src/view/blocks.ts';
import { changesAt } from '../../src/view/entry.ts';
import { testRefusals } from './refusals.ts';

const edition = loadEdition('tests/fixtures/ferry');

test('each target of a correction has the name that readers know, and a place on the site', () => {
  const told = edition.corrections.map((one) => [
    one.id,
    correctedName(edition, one),
    entryPath(one.target, one['target-id']),
  ]);
  expect(told).toEqual([
    ['winter-sum', 'Note 2: A cost nobody printed', '#note-winter-losses'],
    ['older-name', 'Lorn', 'glossary/#lorn'],
    ['petitions-taken-in', 'The council meets', 'timeline/#council-meeting'],
    ['en-dash', 'Paragraph 5', '#p5'],
    ['cost-wording', 'Section 2: What the bridge would cost', '#cost'],
    ['passengers-added', 'Passengers a year, 2013–2018', '#figure-passengers'],
    ['minutes-dated', 'Source 7: Town council', 'sources/#council-minutes'],
    ['timeline-wording', 'Timeline', 'timeline/'],
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
