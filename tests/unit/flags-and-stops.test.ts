import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { placeFlags } from '../../src/figures/flags.ts';
import { drawStops } from '../../src/figures/stops.ts';
import { figureTable } from '../../src/figures/tables.ts';
import { tenth, textWidth } from '../../src/figures/text-box.ts';
import type { StopsFigure } from '../../src/schemas/figure.ts';

const edition = loadEdition('tests/fixtures/ferry');
const ferry = () => edition;

describe('flags', () => {
  const place = (width: number, ...flags: [string, number][]) =>
    placeFlags(
      flags.map(([text, x]) => ({ text, x })),
      width,
    ).map(({ lane, anchor, left, right }) => [lane, anchor, tenth(left), tenth(right)]);

  test('none are placed where there are none', () => {
    expect(placeFlags([], 100)).toEqual([]);
  });

  test('take the room of their words and four units between these and their poles', () => {
    // Four letters a: 27.56.
    expect(place(200, ['aaaa', 50])).toEqual([[0, 'start', 50, 81.6]]);
    expect(place(60, ['aaaa', 50])).toEqual([[0, 'end', 18.4, 50]]);
    expect(place(40, ['aaaa', 20])).toEqual([[0, 'middle', 4.2, 35.8]]);
  });

  test('may touch both edges of the drawing', () => {
    expect(place(textWidth('aaaa') + 4, ['aaaa', 0])).toEqual([[0, 'start', 0, 31.6]]);
    expect(place(40, ['aaaa', textWidth('aaaa') + 4])).toEqual([[0, 'end', 0, 31.6]]);
  });

  test('turn to the left rather than take a second lane', () => {
    expect(place(300, ['aaaa', 50], ['aaaa', 60])).toEqual([
      [0, 'end', 18.4, 50],
      [0, 'start', 60, 91.6],
    ]);
  });

  test('keep four units between words side by side', () => {
    expect(place(300, ['aaaa', 0], ['aaaa', 35.56])).toEqual([
      [0, 'start', 0, 31.6],
      [0, 'start', 35.6, 67.1],
    ]);
    expect(place(300, ['aaaa', 0], ['aaaa', 35.5])).toEqual([
      [0, 'start', 0, 31.6],
      [1, 'start', 35.5, 67.1],
    ]);
  });

  test('take a second lane where one has no room, the pole of the higher beside the words of the lower', () => {
    expect(place(300, ['aaaa', 0], ['aaaa', 10], ['aaaa', 20])).toEqual([
      [2, 'start', 0, 31.6],
      [1, 'start', 10, 41.6],
      [0, 'start', 20, 51.6],
    ]);
  });

  test('that have no room are all named', () => {
    expect(() => place(20, ['aaaa', 0], ['bbbb', 9])).toThrow(
      'The words “aaaa”, “bbbb” do not fit above one another; shorten them.',
    );
  });
});

describe('stops', () => {
  const figure: StopsFigure = {
    id: 'piers',
    type: 'stops',
    paragraph: 1,
    title: 'Piers',
    caption: ['Piers.'],
    alt: 'Piers.',
    sources: ['harbour-book'],
    sides: { left: 'Shore', right: 'Sea' },
    line: 'The shore of the island and of the sound',
    stop: 'Pier',
    stops: [
      { place: 'South', mark: 'shut', left: 'A', right: 'B', last: 'shut', entries: ['shut', 'x'] },
      {
        place: 'North',
        mark: 'shut',
        left: 'C',
        last: 'shut in winter, and open again in spring',
        entries: ['open'],
      },
    ],
  };

  test('stand at steps that have room for their words', () => {
    expect(drawStops(figure, 300)).toEqual({
      width: 300,
      height: 164,
      x: 81,
      top: 23,
      bottom: 162,
      stops: [
        { place: 'South', mark: 'shut', left: 'A', right: 'B', last: ['shut'], y: 48 },
        {
          place: 'North',
          mark: 'shut',
          left: 'C',
          right: undefined,
          last: ['shut in winter, and open again in', 'spring'],
          y: 92,
        },
      ],
      name: { lines: ['The shore of the island and of the', 'sound'], y: 144 },
    });
  });

  test('stand in a table with where they lie and all that is on record', () => {
    expect(figureTable(figure, ferry())).toEqual({
      name: 'The record in a table',
      head: ['Pier', 'Where', 'On record'],
      rows: [
        ['South', 'A – B', ['shut', 'x']],
        ['North', 'C', ['open']],
      ],
    });
  });
});
