import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { readCitations } from '../../src/schemas/cited-text.ts';
import { noteParts } from '../../src/schemas/note.ts';
import { testRefusals } from './refusals.ts';

describe('a text with citations', () => {
  test('is parted after each of them, and reads on without them', () => {
    expect(
      readCitations('The boat was laid up; [@log; @accounts] why was not found. [editors]'),
    ).toEqual({
      text: 'The boat was laid up; why was not found.',
      statements: [
        { text: 'The boat was laid up;', sources: ['log', 'accounts'], own: false },
        { text: 'why was not found.', sources: [], own: true },
      ],
    });
  });

  test('has a statement without a source where its last words cite nothing', () => {
    expect(readCitations('It sailed. [@log] It came back.').statements[1]).toEqual({
      text: 'It came back.',
      sources: [],
      own: false,
    });
  });
});

test('an entry cites the union of what its parts cite, in the order of reading', () => {
  const { notes, terms, events } = loadEdition('tests/fixtures/ferry');
  const sourcesOf = (id: string) =>
    [...notes, ...terms, ...events].find((entry) => entry.id === id)?.sources;
  expect(sourcesOf('vote-held')).toEqual(['lorn-gazette-vote', 'petitioners-letter']);
  expect(sourcesOf('first-ferry')).toEqual(['harbour-book', 'lorn-gazette-history']);
  expect(sourcesOf('lorn')).toEqual(['lorn-gazette-history', 'council-minutes']);
  expect(sourcesOf('night-boat')).toEqual(['council-accounts']);
});

test('the one source of an entry carries each of its parts', () => {
  const { notes } = loadEdition('tests/fixtures/ferry');
  const note = notes.find(({ id }) => id === 'winter-losses');
  expect(
    note && noteParts(note).map(({ path, statements }) => [path, statements[0]?.sources]),
  ).toEqual([
    [['gist'], ['council-accounts']],
    [['finding'], ['council-accounts']],
    [['body', 0], ['council-accounts']],
  ]);
});

const note = 'notes/choice.yaml';
testRefusals([
  [
    'a gist that no source carries',
    { file: note, find: ' [@lorn-gazette-vote; @petitioners-letter]', put: '' },
  ],
  [
    'a finding whose last words cite nothing',
    { file: note, find: ' is disputed. [@petitioners-letter]', put: ' is disputed.' },
  ],
  [
    'what a party says without a source',
    { file: note, find: 'was a survey. [@lorn-gazette-vote]', put: 'was a survey.' },
  ],
  [
    'a part that is the editors’ own words only',
    { file: note, find: 'was a decision. [@petitioners-letter]', put: 'was a decision. [editors]' },
  ],
  [
    'a source of the entry that no part uses',
    { file: note, find: '  events: [vote]', put: '  source: engineers-report\n  events: [vote]' },
  ],
  [
    'a list of sources at the end of an entry',
    {
      file: note,
      find: '  events: [vote]',
      put: '  sources: [engineers-report]\n  events: [vote]',
    },
  ],
  [
    'a citation that names no source of the edition',
    { file: note, find: '[@petitioners-letter]', put: '[@petitioners-leter]' },
  ],
  [
    'a citation without the sign @',
    { file: note, find: '[@petitioners-letter]', put: '[petitioners-letter]' },
  ],
  [
    'a citation with a comma',
    {
      file: note,
      find: '[@lorn-gazette-vote; @petitioners-letter]',
      put: '[@lorn-gazette-vote, @petitioners-letter]',
    },
  ],
  [
    'a citation before the full stop',
    {
      file: note,
      find: 'was a survey. [@lorn-gazette-vote]',
      put: 'was a survey [@lorn-gazette-vote].',
    },
  ],
  [
    'a citation of nothing',
    {
      file: note,
      find: 'says: The vote was a survey. [@lorn-gazette-vote]',
      put: 'says: "[@lorn-gazette-vote]"',
    },
  ],
  [
    'a definition that no source carries',
    { file: 'glossary.yaml', find: '  source: engineers-report\n', put: '' },
  ],
  [
    'a naming that no source carries',
    { file: 'glossary.yaml', find: '      sources: [council-minutes]\n', put: '' },
  ],
  [
    'an event that no source carries',
    { file: 'timeline.yaml', find: '  source: saltry-operator\n', put: '' },
  ],
  [
    'an unknown source of a whole entry',
    { file: 'timeline.yaml', find: 'source: saltry-operator', put: 'source: saltry-operater' },
  ],
  [
    'a note of more than four sources',
    {
      file: note,
      find: '[@lorn-gazette-vote; @petitioners-letter]',
      put: '[@lorn-gazette-vote; @petitioners-letter; @council-minutes; @harbour-book; @the-copy]',
    },
  ],
]);
