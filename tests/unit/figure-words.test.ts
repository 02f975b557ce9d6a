import { describe, expect, test } from 'vitest';
import { placeFlags } from '../../src/figures/flags.ts';
import { compactPath } from '../../src/figures/map-projection.ts';
import { drawStops } from '../../src/figures/stops.ts';
import { textWidth, wrapText } from '../../src/figures/text-box.ts';
import type { StopsFigure } from '../../src/schemas/figure.ts';

describe('flags', () => {
  test('stand in one lane, right of their poles, where there is room', () => {
    const placed = placeFlags(
      [
        { text: 'ebb', x: 0 },
        { text: 'flood', x: 100 },
      ],
      200,
    );
    expect(placed.map(({ lane, anchor }) => [lane, anchor])).toEqual([
      [0, 'start'],
      [0, 'start'],
    ]);
  });

  test('never overlap, leave the drawing or let a pole run through words', () => {
    const texts = ['first boat', 'fog', 'the storm', 'no boat', 'last boat'];
    const placed = placeFlags(
      texts.map((text, index) => ({ text, x: index * 14 })),
      120,
    );
    expect(placed).toHaveLength(texts.length);
    for (const one of placed) {
      expect(one.left).toBeGreaterThanOrEqual(0);
      expect(one.right).toBeLessThanOrEqual(120);
      for (const other of placed.filter((each) => each !== one)) {
        const beside = one.right <= other.left || other.right <= one.left;
        if (one.lane === other.lane) expect(beside).toBe(true);
        if (one.lane > other.lane)
          expect(one.x > other.left + 1 && one.x < other.right - 1).toBe(false);
      }
    }
  });

  test('that find no room are named', () => {
    const text = 'a great many words about one small boat';
    expect(() => placeFlags([{ text, x: 10 }], 60)).toThrow(/“a great many/);
  });
});

test('words are broken into lines that are not too wide', () => {
  const lines = wrapText('No boat sails on Sundays in winter', 90);
  expect(lines.join(' ')).toBe('No boat sails on Sundays in winter');
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(90);
});

test('a path is written in steps, without those that go nowhere', () => {
  expect(compactPath('M3,4L3,4L5,1L-2,1ZM10,10L11,12')).toBe('m3 4l2-3l-7 0zm7 6l1 2');
  expect(compactPath(null)).toBe('');
});

describe('stops', () => {
  const stop = (place: string) => ({
    place,
    mark: 'shut' as const,
    last: 'shut in winter',
    entries: ['shut in winter'],
  });
  const figure: StopsFigure = {
    id: 'piers',
    type: 'stops',
    paragraph: 1,
    title: 'Piers',
    caption: ['Piers.'],
    alt: 'Piers.',
    sources: ['book'],
    sides: { left: 'Shore', right: 'Sea' },
    line: 'The shore',
    stop: 'Pier',
    stops: [stop('South pier'), stop('North pier'), stop('Mid pier')],
  };
  const { stops, height } = drawStops(figure, 340);

  test('stand under one another in the order given, inside the drawing', () => {
    expect(stops.map(({ place }) => place)).toEqual(['South pier', 'North pier', 'Mid pier']);
    const heights = stops.map(({ y }) => y);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(heights.at(-1)).toBeLessThan(height);
  });
});
