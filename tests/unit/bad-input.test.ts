import { expect, test } from 'vitest';
import { complaintAbout } from './mutated-content.ts';

test('the fixture itself is sound', () => {
  expect(complaintAbout()).toBe('');
});

const cases: [string, { file: string; find: string; put: string }][] = [
  ['an unknown term in a note', { file: 'notes/cost.yaml', find: '[toll]', put: '[tol]' }],
  ['an unknown event in a note', { file: 'notes/choice.yaml', find: '[vote]', put: '[voting]' }],
  [
    'an unknown source',
    { file: 'notes/cost.yaml', find: 'engineers-report', put: 'engineer-report' },
  ],
  ['an unknown strand', { file: 'timeline.yaml', find: 'strand: bridge', put: 'strand: bridges' }],
  [
    'an unknown paragraph',
    { file: 'timeline.yaml', find: 'paragraphs: [6]', put: 'paragraphs: [9]' },
  ],
  [
    'an unknown note in the essay',
    { file: 'essay/cost.mdx', find: 'id="bridge-cost"', put: 'id="bridge-costs"' },
  ],
  [
    'an unknown term in the essay',
    { file: 'essay/cost.mdx', find: '<Term id="toll">', put: '<Term id="tolls">' },
  ],
  ['two terms with the same id', { file: 'glossary.yaml', find: '- id: sound', put: '- id: toll' }],
  [
    'an anchor that the essay does not contain',
    { file: 'notes/cost.yaml', find: 'no two of them count', put: 'no two of them counted' },
  ],
  [
    'an anchor in another paragraph',
    { file: 'notes/cost.yaml', find: 'paragraph: 3', put: 'paragraph: 4' },
  ],
  [
    'a note that is not marked',
    {
      file: 'essay/choice.mdx',
      find: '<Note id="vote-held">let the people of Lorn vote</Note>',
      put: 'let the people of Lorn vote',
    },
  ],
  [
    'a term marked twice in a section',
    {
      file: 'essay/cost.mdx',
      find: 'a tax with a barrier',
      put: 'a <Term id="toll">tax</Term> with a barrier',
    },
  ],
  [
    'a term inside an anchor',
    {
      file: 'essay/choice.mdx',
      find: 'people of Lorn vote',
      put: 'people of <Term id="lorn">Lorn</Term> vote',
    },
  ],
  [
    'a missing field',
    {
      file: 'glossary.yaml',
      find: '  category: place\n  definition: The strait',
      put: '  definition: The strait',
    },
  ],
  ['a misspelt field', { file: 'timeline.yaml', find: '  place: Saltry', put: '  plase: Saltry' }],
  [
    'a value that is not allowed',
    { file: 'notes/choice.yaml', find: 'holds: disputed', put: 'holds: dispute' },
  ],
  ['a date that is not EDTF', { file: 'timeline.yaml', find: '2019-05-14', put: '14 May 2019' }],
  [
    'a season in an interval',
    { file: 'timeline.yaml', find: '2019-05-14', put: '2018-23/2018-24' },
  ],
  ['a season with a doubt', { file: 'timeline.yaml', find: '2019-05-14', put: '2019-22~' }],
  [
    'a straight apostrophe in the editors’ words',
    { file: 'notes/cost.yaml', find: 'gist: Three papers', put: "gist: The town's papers" },
  ],
  [
    'straight quotation marks in the editors’ words',
    { file: 'timeline.yaml', find: 'place: Saltry', put: 'place: the "new" Saltry' },
  ],
  [
    'a straight apostrophe in a description of a source',
    {
      file: 'sources.yaml',
      find: 'title: Harbour book of Lorn, 1811 to 1987',
      put: "title: Lorn's harbour book",
    },
  ],
  ['a day that does not exist', { file: 'timeline.yaml', find: '2019-05-14', put: '2019-02-30' }],
  [
    'malformed YAML',
    { file: 'sources.yaml', find: 'title: Accounts 2018', put: 'title: "Accounts 2018' },
  ],
  [
    'a gist of too many words',
    {
      file: 'notes/cost.yaml',
      find: 'gist: Three papers',
      put: 'gist: As far as anyone who has looked at them with any care can tell, three papers',
    },
  ],
  [
    'a change to the author’s words',
    { file: 'essay/choice.mdx', find: 'a bridge is a sin', put: 'the bridge is a sin' },
  ],
  ['a mark that is not closed', { file: 'essay/choice.mdx', find: 'Sound</Term>', put: 'Sound' }],
  [
    'a heading in the essay',
    { file: 'essay/choice.mdx', find: 'I do not say', put: '## A title\n\nI do not say' },
  ],
  [
    'a source that nothing cites',
    {
      file: 'sources.yaml',
      find: '- id: the-copy',
      put: `- id: never-cited
  kind: news
  type: webpage
  title-is: none
  container-title: The Mainland Mail
  accessed: 2024-02-01
  language: en

- id: the-copy`,
    },
  ],
  [
    'a date that contradicts its since',
    { file: 'timeline.yaml', find: 'date: 2019-08-01', put: 'date: 2019-02-01' },
  ],
  ['a missing section file', { file: 'edition.yaml', find: '- id: choice', put: '- id: choices' }],
];

for (const [name, mutation] of cases)
  test(`${name} is refused, with place, finding and advice`, () => {
    const complaint = complaintAbout(mutation);
    expect(complaint).toMatch(/^content\/[a-z/-]+\.(yaml|mdx):\d+:\d+$/m);
    expect(complaint).toMatchSnapshot();
  });

test('all problems are told at once', () => {
  const complaint = complaintAbout(
    { file: 'notes/cost.yaml', find: '[toll]', put: '[tol]' },
    { file: 'timeline.yaml', find: 'strand: bridge', put: 'strand: bridges' },
  );
  expect(complaint).toContain('2 problems in the content.');
});
