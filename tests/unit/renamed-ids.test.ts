import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { complaintAbout } from './mutated-content.ts';

const note = (put: string) => ({ file: 'notes/crossing.yaml', find: '- id: saltry-bridge', put });

const placeOf = (element: string): string => {
  const lines = readFileSync('tests/fixtures/ferry/essay/crossing.mdx', 'utf8').split('\n');
  const line = lines.findIndex((text) => text.includes(element));
  return `${line + 1}:${(lines[line] ?? '').indexOf(element) + 1}`;
};

test('a note that was renamed in its file only: the mark is pointed at, and its words name the note', () => {
  const complaint = complaintAbout(note('- id: repairs'));
  expect(complaint).toContain(
    `content/essay/crossing.mdx:${placeOf('<Note id="saltry-bridge">')}\n`,
  );
  expect(complaint).not.toContain('not marked');
  expect(complaint).toMatchSnapshot();
});

test('a note whose words are marked nowhere is complained of, whatever else is marked', () => {
  const words = {
    file: 'notes/crossing.yaml',
    find: 'anchor: the Saltry',
    put: 'anchor: a Saltry',
  };
  const complaint = complaintAbout(note('- id: saltry-bridges'), words);
  expect(complaint).toContain('Did you mean saltry-bridges?');
  expect(complaint).toContain('the note is not marked in the essay');
});

test('a note that has its mark already is not what another mark of the same words means', () => {
  const again = {
    file: 'essay/cost.mdx',
    find: 'the engineers another',
    put: '<Note id="zzzz">no two of them count the same things</Note> another',
  };
  expect(complaintAbout(again)).not.toContain('Did you mean bridge-cost?');
});

test.each([
  ['has the words of the mark', 'ropeway', 'cable-railway-of-the-hill'],
  ['has other words', 'sound', 'water-between'],
])('a term that was renamed in its file only and %s', (_, from, to) => {
  const complaint = complaintAbout({
    file: 'glossary.yaml',
    find: `- id: ${from}\n`,
    put: `- id: ${to}\n`,
  });
  expect(complaint).toContain(`Did you mean ${to}?`);
  expect(complaint).not.toContain('nothing leads to this term');
  expect(complaint).toMatchSnapshot();
});

test('a term that was renamed in its file only: notes and events that name it get the same advice', () => {
  const complaint = complaintAbout({
    file: 'glossary.yaml',
    find: '- id: toll\n',
    put: '- id: levy\n',
  });
  const answers = complaint.match(/found: toll\n {2}Did you mean levy\?/g);
  expect(answers).toHaveLength(2);
});

test('the words of a mark say more than the likeness of an id', () => {
  const other = { ...note('- id: saltry-bridges'), find: '- id: harbour-closed' };
  const complaint = complaintAbout(note('- id: repairs'), other);
  expect(complaint).toContain('found: saltry-bridge\n  Did you mean repairs?');
  expect(complaint).toContain('found: harbour-closed\n  Did you mean saltry-bridges?');
});

test('a near id says more than that nothing leads to an entry', () => {
  const unmet = `- id: quay
  term: Quay
  category: place
  definition: Where the boat lands.
  source: harbour-book
- id: ferry
`;
  const complaint = complaintAbout(
    { file: 'glossary.yaml', find: '- id: ferry\n', put: unmet },
    {
      file: 'essay/cost.mdx',
      find: '<Term id="toll">toll</Term> is a tax',
      put: 'toll is a <Term id="tolls">tax</Term>',
    },
  );
  expect(complaint).toContain('found: tolls\n  Did you mean toll?');
});
