import { testRefusals } from './refusals.ts';

testRefusals([
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
    'a change to the author’s words',
    { file: 'essay/choice.mdx', find: 'a bridge is a sin', put: 'the bridge is a sin' },
  ],
  ['a mark that is not closed', { file: 'essay/choice.mdx', find: 'Sound</Term>', put: 'Sound' }],
  [
    'a heading in the essay',
    { file: 'essay/choice.mdx', find: 'I do not say', put: '## A title\n\nI do not say' },
  ],
  ['a missing section file', { file: 'edition.yaml', find: '- id: choice', put: '- id: choices' }],
]);
