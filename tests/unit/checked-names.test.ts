import { describe, expect, test } from 'vitest';
import { metTerms } from '../../src/checks/met-terms.ts';
import { unknownIds } from '../../src/checks/unknown-ids.ts';
import { unused } from '../../src/checks/unused.ts';
import { draftOf, mark, paragraph, told } from './small-draft.ts';

describe('a name of an entry', () => {
  const statement = (...sources: string[]) => ({ text: 'x', statements: [{ text: 'x', sources }] });
  const note = { terms: [], events: [], gist: statement('copy'), body: [], kind: 'context' };
  const event = { terms: [], paragraphs: [], strand: 'sea', text: statement('copy') };
  const figure = { type: 'map', sources: ['copy'], paragraph: 1 };
  const term = { definition: statement('copy'), scripts: [], aliases: [], term: 'Boat' };
  const whole = {
    meta: { strands: [{ id: 'sea' }] },
    paragraphs: [paragraph(1, 'We wait.')],
    notes: { quay: note },
    terms: { boat: term },
    events: { storm: event },
    sources: { copy: {} },
    figures: { chart: figure },
  };
  const check = (changes: object) => told(unknownIds(draftOf({ ...whole, ...changes })));

  test('is known where the entry is there', () => {
    const note2 = { ...note, terms: ['boat'], events: ['storm'] };
    expect(check({ notes: { quay: note2 } })).toEqual([]);
  });

  test.each([
    [
      'term of a note',
      { notes: { quay: { ...note, terms: ['boats'] } } },
      ['quay terms 0', 'no term has this id', 'boats', 'Did you mean boat?'],
    ],
    [
      'event of a note',
      { notes: { quay: { ...note, events: ['storm', 'storms'] } } },
      ['quay events 1', 'no event has this id', 'storms', 'Did you mean storm?'],
    ],
    [
      'source in the words of a note',
      { notes: { quay: { ...note, gist: statement('copy', 'copi') } } },
      ['quay gist “copi”', 'no source has this id', 'copi', 'Did you mean copy?'],
    ],
    [
      'source of a whole note',
      { notes: { quay: { ...note, gist: statement('copi'), source: 'copi' } } },
      ['quay source', 'no source has this id', 'copi', 'Did you mean copy?'],
    ],
    [
      'source of a term',
      { terms: { boat: { ...term, definition: statement('copi') } } },
      ['boat definition “copi”', 'no source has this id', 'copi', 'Did you mean copy?'],
    ],
    [
      'source of a name in another script',
      { terms: { boat: { ...term, scripts: [{ sources: ['copy'] }, { sources: ['copi'] }] } } },
      ['boat scripts 1 sources', 'no source has this id', 'copi', 'Did you mean copy?'],
    ],
    [
      'source of an event',
      { events: { storm: { ...event, text: statement('copi') } } },
      ['storm text “copi”', 'no source has this id', 'copi', 'Did you mean copy?'],
    ],
    [
      'term of an event',
      { events: { storm: { ...event, terms: ['boats'] } } },
      ['storm terms 0', 'no term has this id', 'boats', 'Did you mean boat?'],
    ],
    [
      'paragraph of an event',
      { events: { storm: { ...event, paragraphs: [1, 2] } } },
      ['storm paragraphs 1', 'no paragraph has this id', '2', 'Known: 1.'],
    ],
    [
      'strand of an event',
      { events: { storm: { ...event, strand: 'seas' } } },
      ['storm strand', 'no strand has this id', 'seas', 'Did you mean sea?'],
    ],
    [
      'source of a figure',
      { figures: { chart: { ...figure, sources: ['copi'] } } },
      ['chart sources 0', 'no source has this id', 'copi', 'Did you mean copy?'],
    ],
    [
      'paragraph of a figure',
      { figures: { chart: { ...figure, paragraph: 3 } } },
      ['chart paragraph', 'no paragraph has this id', '3', 'Known: 1.'],
    ],
    [
      'note of a figure',
      { figures: { chart: { ...figure, note: 'quai' } } },
      ['chart note', 'no note has this id', 'quai', 'Did you mean quay?'],
    ],
    [
      'other figure',
      { figures: { chart: { ...figure, see: 'charts' } } },
      ['chart see', 'no figure has this id', 'charts', 'Did you mean chart?'],
    ],
    [
      'row of a strip',
      { figures: { chart: { ...figure, type: 'strip', rows: ['sea', 'see'] } } },
      ['chart rows 1', 'no strand has this id', 'see', 'Did you mean sea?'],
    ],
    [
      'copy of the op-ed',
      { meta: { ...whole.meta, copy: 'copi' } },
      ['edition copy', 'no source has this id', 'copi', 'Did you mean copy?'],
    ],
  ] as [string, object, (string | undefined)[]][])(
    'is told where a %s is not there',
    (_, changes, problem) => {
      expect(check(changes)).toEqual([problem]);
    },
  );

  test('in a mark of the essay means the same wherever it stands', () => {
    const paragraphs = [paragraph(1, 'We wait.', [mark('term', 'vessel', 'boat', 3)])];
    const problems = unknownIds(
      draftOf({ ...whole, paragraphs, events: { storm: { ...event, terms: ['vessel', 'boat'] } } }),
    );
    expect(told(problems)).toEqual([
      ['one.mdx', 'no term has this id', 'vessel', 'Did you mean boat? 1 more place names it.'],
    ]);
    expect(problems[0]).toMatchObject({ line: 3, column: 5 });
  });
});

describe('what nothing leads to', () => {
  const draft = {
    paragraphs: [
      paragraph(1, 'We wait.', [mark('term', 'marked', 'We'), mark('note', 'noted', 'We')]),
    ],
    notes: { quay: { sources: ['by-note'], terms: ['by-note'], anchor: 'x' } },
    events: { storm: { sources: ['by-event'], terms: ['by-event'] } },
    figures: { chart: { sources: ['by-figure'] } },
    terms: Object.fromEntries(
      ['marked', 'by-note', 'by-event', 'noted'].map((id) => [
        id,
        { sources: ['by-term'], aliases: [], term: id },
      ]),
    ),
    sources: { copy: {}, 'by-note': {}, 'by-event': {}, 'by-figure': {}, 'by-term': {}, idle: {} },
  };

  test('are a source that nothing cites, and a term that nothing names or marks', () => {
    expect(told(unused(draftOf(draft)))).toEqual([
      [
        'idle id',
        'nothing cites this source',
        'idle',
        'Cite it in a note, a term, an event or a figure, or take it out.',
      ],
      [
        'noted id',
        'nothing leads to this term',
        'noted',
        'Mark it in the essay, or name it in a note or an event.',
      ],
    ]);
  });

  test('is no term that a mark with a wrong id means', () => {
    const paragraphs = [
      paragraph(1, 'We wait.', [mark('term', 'markt', 'We'), mark('note', 'note', 'x')]),
    ];
    const terms = {
      marked: { sources: [], aliases: [], term: 'Mark' },
      nota: { sources: [], aliases: [], term: 'N' },
    };
    expect(unused(draftOf({ paragraphs, terms })).map(({ found }) => found)).toEqual(['nota']);
  });

  test('are not the terms that are met: marked, or named by a note or an event', () => {
    expect([...metTerms(draftOf(draft))]).toEqual(['marked', 'by-note', 'by-event']);
  });
});
