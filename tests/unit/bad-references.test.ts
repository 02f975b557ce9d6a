import { testRefusals } from './refusals.ts';

testRefusals([
  ['an unknown term in a note', { file: 'notes/cost.yaml', find: '[toll]', put: '[tol]' }],
  ['an unknown event in a note', { file: 'notes/choice.yaml', find: '[vote]', put: '[voting]' }],
  [
    'an unknown source',
    { file: 'notes/cost.yaml', find: 'engineers-report', put: 'engineer-report' },
  ],
  [
    'an unknown figure to see with another',
    {
      file: 'figures/passengers.yaml',
      find: 'note: winter-losses',
      put: 'note: winter-losses\n  see: left-behinds',
    },
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
]);
