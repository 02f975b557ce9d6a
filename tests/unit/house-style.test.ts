import { expect, test } from 'vitest';
import { checkedEdition } from '../../src/checks/load-edition.ts';
import { formatWarnings, type Problem } from '../../src/load/problem.ts';
import { complaintAbout, draftOf, type Mutation } from './mutated-content.ts';
import { testRefusals } from './refusals.ts';

const note = 'notes/choice.yaml';
const events = 'timeline.yaml';

/** The warnings about the changed fixture, as an editor reads them. */
const warningsAbout = (...mutations: Mutation[]): string => {
  const found: Problem[] = [];
  checkedEdition(draftOf(mutations), (warnings) => found.push(...warnings));
  return found.length === 0
    ? ''
    : formatWarnings(found).replace(/(\.\.\/)*[^\s]*content-[^/\s]+\//g, 'content/');
};

testRefusals([
  [
    'a word that takes a side',
    { file: note, find: 'voted; [@lorn', put: 'voted against the bridge lobby; [@lorn' },
  ],
  [
    'a word that takes a side in a figure',
    {
      file: 'figures/passengers.yaml',
      find: 'caption:\n',
      put: 'caption:\n  - The Lobby’s figures.\n',
    },
  ],
  [
    'a word that takes a side in a description of a source',
    {
      file: 'sources.yaml',
      find: 'title: Notice on the repair',
      put: 'title: The lobby on the repair',
    },
  ],
  [
    'a name that never stands alone',
    { file: events, find: 'text: The council buys', put: 'text: Pell buys' },
  ],
  [
    'an abbreviation that a gist does not spell out',
    { file: 'notes/crossing.yaml', find: 'gist: The bridge to', put: 'gist: LSB’s bridge to' },
  ],
  [
    'an abbreviation that the house style does not know',
    { file: 'notes/crossing.yaml', find: 'gist: The bridge to', put: 'gist: The SBC’s bridge to' },
  ],
  [
    'a voice that is neither a side nor a named body',
    { file: note, find: 'who: The council', put: 'who: The counsel' },
  ],
]);

test.each([
  [
    'a word in quotation marks',
    { file: note, find: 'voted; [@lorn', put: 'voted (“the lobby lost”); [@lorn' },
  ],
  [
    'a part of another word',
    { file: note, find: 'voted; [@lorn', put: 'voted in the lobbying year; [@lorn' },
  ],
  [
    'a name in a phrase of its list',
    { file: events, find: 'text: The council buys', put: 'text: Pell & Quist buys' },
  ],
  [
    'an abbreviation that is spelt out first',
    {
      file: 'notes/crossing.yaml',
      find: 'gist: The bridge to the island of',
      put: 'gist: By the Saltry Bridge Company (LSB), LSB’s',
    },
  ],
  [
    'an abbreviation that every reader knows',
    { file: 'notes/crossing.yaml', find: 'gist: The bridge to', put: 'gist: The UN’s bridge to' },
  ],
  ['a side with a day', { file: note, find: 'who: The council', put: 'who: The council, in 2019' }],
] as [string, Mutation][])('%s is let through', (_, mutation) => {
  expect(complaintAbout(mutation)).toBe('');
});

test('a word that needs a second look is a warning, with its place, and stops nothing', () => {
  const mutation = { file: note, find: 'was a survey.', put: 'was, it claims, a survey.' };
  expect(warningsAbout(mutation)).toMatchSnapshot();
});

test('a phrase that the list excepts gives no warning', () => {
  const mutation = {
    file: note,
    find: 'was a survey.',
    put: 'was a survey, for the claim as printed.',
  };
  expect(warningsAbout(mutation)).toBe('');
});

test('a number of dead or injured without who counted is a warning, sentence by sentence', () => {
  const put = 'text: Two people drowned. The council says dozens were hurt. Nobody drowned';
  const mutation = { file: events, find: 'text: No crossing is entered', put };
  expect(warningsAbout(mutation)).toMatchSnapshot();
});

test('the fixture itself gives no warning', () => {
  expect(warningsAbout()).toBe('');
});
