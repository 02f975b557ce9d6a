import { describe, expect, test } from 'vitest';
import { type LaneParagraph, runOn } from '../../src/client/lanes.ts';

const left = (height: number) => ({ height, lane: 0 as const });
const right = (height: number) => ({ height, lane: 1 as const });
/** Paragraphs of 100 pixels each with their notes, and 10 pixels between two notes. */
const laid = (notes: LaneParagraph['notes'][], limit = 1000) =>
  runOn(
    notes.map((all, index) => ({ top: 100 * index, notes: all })),
    { end: 100 * notes.length, gap: 10, limit },
  );

describe('notes in the margins', () => {
  test('stand each in its margin at the top of its paragraph, and leave nothing free where they fit', () => {
    expect(laid([[left(90), right(50)], [], [right(90)]])).toEqual({
      free: [0, 0, 0],
      places: [
        [
          { lane: 0, top: 0 },
          { lane: 1, top: 0 },
        ],
        [],
        [{ lane: 1, top: 0 }],
      ],
    });
  });

  test('of one paragraph and one margin stand under one another, a gap between them', () => {
    expect(laid([[left(20), left(30), left(10)]]).places).toEqual([
      [
        { lane: 0, top: 0 },
        { lane: 0, top: 30 },
        { lane: 0, top: 70 },
      ],
    ]);
  });

  test('run on past their paragraph, and push down the next one of their margin alone', () => {
    const { free, places } = laid([[left(150)], [left(30), right(30)], []]);
    expect(free).toEqual([0, 0, 0]);
    expect(places[1]).toEqual([
      { lane: 0, top: 60 },
      { lane: 1, top: 0 },
    ]);
  });

  test('leave room after the last paragraph, where they are longer than the essay', () => {
    expect(laid([[left(250)]]).free).toEqual([160]);
    expect(laid([[left(90)]]).free).toEqual([0]);
    expect(laid([[]])).toEqual({ free: [0], places: [[]] });
    expect(laid([])).toEqual({ free: [], places: [] });
  });

  test('leave no more room after a paragraph than the limit, where it can be shared out', () => {
    const notes = [[left(390), right(390)], [], [], [left(90), right(90)]];
    expect(laid(notes, 1000).free).toEqual([100, 0, 0, 0]);
    expect(laid(notes, 60).free).toEqual([60, 40, 0, 0]);
    // Where it cannot, the rest is left after the last.
    expect(laid(notes, 20).free).toEqual([20, 20, 20, 40]);
  });

  test('change their margin only where that makes the page shorter by much', () => {
    const lanes = (notes: LaneParagraph['notes'][]): number[] =>
      laid(notes).places.flatMap((all) => all.map(({ lane }) => lane));
    expect(lanes([[left(100), left(100), left(100)]])).toEqual([0, 1, 0]);
    expect(lanes([[right(100), right(100), right(100)]])).toEqual([1, 0, 1]);
    // In its own margin the last adds 111 pixels, in the other one 101.
    expect(lanes([[left(190), right(180), left(1)]])).toEqual([0, 1, 0]);
  });

  test('never lie on one another, in whatever margin, nor begin above their paragraph', () => {
    const heights = [40, 310, 25, 180, 77, 260, 12, 140, 95];
    const notes = heights.map((height, index) =>
      index % 3 === 2 ? [] : [left(height), right(heights[8 - index]!), left(30)],
    );
    for (const limit of [0, 60, 1000]) {
      const { free, places } = laid(notes, limit);
      let start = 0;
      const ends = [-10, -10];
      for (const [index, all] of places.entries()) {
        for (const [at, { lane, top }] of all.entries()) {
          expect(top).toBeGreaterThanOrEqual(0);
          expect(start + top).toBeGreaterThanOrEqual(ends[lane]! + 10);
          ends[lane] = start + top + notes[index]![at]!.height;
        }
        start += 100 + free[index]!;
      }
      expect(Math.max(...ends)).toBeLessThanOrEqual(start);
    }
  });
});
