import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { readLedger } from '../../src/load/ledger-file.ts';
import { extended, idsOf, unpublished } from '../../src/model/ids.ts';
import { sectionRedirects } from '../../src/model/section-redirects.ts';
import { ledgerSchema } from '../../src/schemas/ledger.ts';
import { sites } from '../sites.ts';
import { complaintAbout } from './mutated-content.ts';

const renamed = [
  { file: 'notes/crossing.yaml', find: 'id: saltry-bridge', put: 'id: saltry-repairs' },
  { file: 'essay/crossing.mdx', find: 'id="saltry-bridge"', put: 'id="saltry-repairs"' },
];

// A build of an unfinished edition only warns, so that it can be looked at; one that was published passes here.
const published = [sites.fixture.content, sites.edition.content].filter((content) =>
  existsSync(`${content}/anchors.lock.json`),
);
for (const content of published)
  test(`every id of ${content} is in its ledger (else: npm run publish-ids)`, () => {
    expect(unpublished(idsOf(loadEdition(content)), readLedger(content).ledger.entry)).toEqual([]);
  });

describe('a published id', () => {
  test('that was renamed stops the build, which says how to retire it', () => {
    expect(complaintAbout(...renamed)).toMatchSnapshot();
  });

  test('that was renamed and retired is no problem', () => {
    const alias = {
      file: 'aliases.yaml',
      find: '- { kind: note',
      put: '- { kind: note, old: saltry-bridge, new: saltry-repairs }\n- { kind: note',
    };
    expect(complaintAbout(...renamed, alias)).toBe('');
  });

  test.each([
    ['a term', 'glossary.yaml', '- id: sound', '- id: the-sound'],
    ['an event', 'timeline.yaml', '- id: works', '- id: mending'],
    ['a source', 'sources.yaml', '- id: saltry-operator', '- id: operator'],
    ['a correction', 'corrections.yaml', '- id: en-dash', '- id: dash'],
  ])('of %s stays in force', (_, file, find, put) => {
    const complaint = complaintAbout({ file, find, put });
    expect(complaint).toContain(`Give it back its id: ${find.slice('- id: '.length)}.`);
    expect(complaint).toContain('Links lead to the old id');
  });

  test('of a paragraph goes with the author’s words, which are told', () => {
    const complaint = complaintAbout({ file: 'essay/cost.mdx', find: '\n\n', put: ' ' });
    expect(complaint).toContain('error author-words');
    expect(complaint).toContain('1 problem in the content');
  });
});

test.each([
  ['to nothing', 'new: harbour-closed', 'new: harbour-close'],
  ['to a paragraph, from a term', 'new: ropeway', 'new: p3'],
  ['from an id in use', 'old: cable-car', 'old: toll'],
  ['from an id never published', 'old: cable-car', 'old: cable-cart'],
])('an alias %s is refused', (_, find, put) => {
  expect(complaintAbout({ file: 'aliases.yaml', find, put })).toMatchSnapshot();
});

test.each([
  ['of something unknown', 'target-id: winter-losses', 'target-id: winter-loss'],
  ['later than the edition', 'date: 2024-01-20', 'date: 2024-02-20'],
  ['on no day', 'date: 2024-01-20', 'date: 2024-01'],
  ['without the old wording', '  old: in the open - that is all\n', ''],
])('a correction %s is refused', (_, find, put) => {
  expect(complaintAbout({ file: 'corrections.yaml', find, put })).toMatchSnapshot();
});

test('ids are added to the ledger at the end, and none is ever taken out', () => {
  const ledger = ledgerSchema.parse({ note: ['gone', 'first'] });
  const inUse = ledgerSchema.parse({ note: ['second', 'first'], term: ['word'] });
  expect(unpublished(inUse, ledger)).toEqual(['note second', 'term word']);
  expect(extended(ledger, inUse)).toMatchObject({
    note: ['gone', 'first', 'second'],
    term: ['word'],
  });
});

test('the page of a retired section leads to the section or the paragraph in its place', () => {
  const edition = loadEdition('tests/fixtures/ferry');
  const aliases = [
    { kind: 'section', old: 'start', new: 'crossing' },
    { kind: 'section', old: 'middle', new: 'p3' },
    { kind: 'note', old: 'note', new: 'p3' },
  ] as const;
  expect(sectionRedirects({ ...edition, aliases: [...aliases] }, '/some/repo/')).toEqual({
    '/sections/start/': '/some/repo/sections/crossing/',
    '/sections/middle/': '/some/repo/#p3',
  });
});
