import { describe, expect, test } from 'vitest';
import { densityColumns } from '../../src/figures/density.ts';
import { densityStrip } from '../../src/figures/density-strip.ts';

const event = (date: string, since = false) => ({ date, since });
const events = [
  event('1911'),
  event('2001-04'),
  event('2017-01'),
  event('2018-02'),
  event('2018-11-03'),
  event('2019-01-05'),
  event('2019-03-02'),
  event('2019-03-09', true),
  event('2019-05', true),
];
const written = '2019-03-04';

describe('the columns of the density strip', () => {
  const columns = densityColumns(events, written);

  test('are the years that have events, then every month, the month of writing in two', () => {
    expect(columns.map(({ period, since }) => (since ? `${period} since` : period))).toEqual([
      '1911',
      '2001',
      '2017',
      '2018',
      '2019-01',
      '2019-02',
      '2019-03',
      '2019-03 since',
      '2019-04 since',
      '2019-05 since',
    ]);
  });

  test('hold every event once', () => {
    expect(columns.flatMap((column) => column.events)).toEqual(events);
  });
});

describe('the density strip', () => {
  const strip = densityStrip(events, written, 340);

  test('has a dot for each event, inside the drawing and clear of the others', () => {
    expect(strip.dots.map((dot) => dot.event)).toEqual(events);
    for (const { x, y } of strip.dots) {
      expect(x >= strip.radius && x <= 340 - strip.radius).toBe(true);
      expect(y >= strip.radius && y <= strip.base - strip.radius).toBe(true);
      const near = strip.dots.filter((dot) => Math.hypot(dot.x - x, dot.y - y) < 2 * strip.radius);
      expect(near).toHaveLength(1);
    }
  });

  test('breaks its axis where years are left out and where the months begin', () => {
    expect(strip.axis).toHaveLength(4);
    expect(strip.axis.at(-1)?.from).toBe(strip.months);
    for (const [index, { from }] of strip.axis.entries())
      if (index > 0) expect(from).toBeGreaterThan(strip.axis[index - 1]!.to);
  });

  test('has the moment of writing between what came before and what came after', () => {
    for (const { event, x } of strip.dots)
      expect(
        event.since ? x - strip.radius > strip.written : x + strip.radius < strip.written,
      ).toBe(true);
  });

  test('names the first year, each after a break, and each year of months', () => {
    expect(strip.labels.map(({ text }) => text)).toEqual(['1911', '2001', '2017', '2019']);
  });

  test('keeps the name of a year that ends it inside the drawing', () => {
    const { labels } = densityStrip([...events, event('2020-01', true)], written, 340);
    expect(labels.at(-1)).toEqual({ text: '2020', x: 340, anchor: 'end' });
  });

  test('needs no years before the months', () => {
    const { months, labels } = densityStrip(events.slice(5), written, 340);
    expect(months).toBeGreaterThan(0);
    expect(labels).toHaveLength(1);
  });
});
