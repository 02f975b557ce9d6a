import { expect, test } from 'vitest';
import { complaintAbout } from './mutated-content.ts';

const note = (put: string) => ({ file: 'notes/crossing.yaml', find: '- id: saltry-bridge', put });

test('a note that was renamed in its file only is told there, once, with all that asks for it', () => {
  const complaint = complaintAbout(note('- id: repairs'));
  expect(complaint).toMatch(/^content\/notes\/crossing\.yaml:\d+:7 error renamed-id\n/);
  expect(complaint).toContain('1 problem in the content');
  expect(complaint).toMatchSnapshot();
});

test('a note that was renamed is still held to its mark', () => {
  const words = {
    file: 'notes/crossing.yaml',
    find: 'anchor: the Saltry',
    put: 'anchor: a Saltry',
  };
  const complaint = complaintAbout(note('- id: saltry-bridges'), words);
  expect(complaint).toContain('this note was called saltry-bridge');
  expect(complaint).toContain('error note-anchor');
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
])('a term that was renamed in its file only and %s is told there', (_, from, to) => {
  const complaint = complaintAbout({
    file: 'glossary.yaml',
    find: `- id: ${from}\n`,
    put: `- id: ${to}\n`,
  });
  expect(complaint).toContain(`found: ${to}\n  Give it back its id: ${from}.`);
  expect(complaint).toContain('1 problem in the content');
  expect(complaint).toMatchSnapshot();
});

test('of a term that was renamed all notes and events that name it are named', () => {
  const complaint = complaintAbout({
    file: 'glossary.yaml',
    find: '- id: toll\n',
    put: '- id: levy\n',
  });
  expect(complaint).toMatch(/Else write levy at \S+essay\/cost.mdx:1, \S+notes\/cost.yaml:14\./);
});

test('the words of a mark say more than the likeness of an id', () => {
  const other = { ...note('- id: saltry-bridges'), find: '- id: harbour-closed' };
  const complaint = complaintAbout(note('- id: repairs'), other);
  expect(complaint).toContain('found: repairs\n  Give it back its id: saltry-bridge.');
  expect(complaint).toContain('found: saltry-bridges\n  Give it back its id: harbour-closed.');
});

test('an id that was never published and that one place alone names is wrong there', () => {
  const fresh = { file: 'anchors.lock.json', find: '"saltry-bridge",', put: '' };
  const complaint = complaintAbout(fresh, note('- id: repairs'));
  expect(complaint).toMatch(/^content\/essay\/crossing\.mdx:3:314 error unknown-id\n/);
  expect(complaint).toContain('Did you mean repairs?');
  expect(complaint).toContain('1 problem in the content');
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
