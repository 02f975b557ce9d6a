import type { Mutation } from './mutated-content.ts';
import { testRefusals } from './refusals.ts';

testRefusals([
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
  ...['p7', 'note-first-ferry', 'figure-new'].map((id): [string, Mutation] => [
    `${id} as the id of a section`,
    { file: 'edition.yaml', find: '- id: cost', put: `- id: ${id}` },
  ]),
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
    'a date that contradicts its since',
    { file: 'timeline.yaml', find: 'date: 2019-08-01', put: 'date: 2019-02-01' },
  ],
]);
