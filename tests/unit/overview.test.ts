import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { foldedScale } from '../../src/figures/folded-scale.ts';
import { drawOverview, surenessOf, thick, touch } from '../../src/figures/overview.ts';
import { onset, timeCells } from '../../src/figures/time-cells.ts';
import { eventDateInCalendar } from '../../src/model/event-date.ts';

const edition = loadEdition('tests/fixtures/ferry');
const { events, meta } = edition;

const event = (date: string, strand = 'boats', since = false) => ({
  id: `on-${date}`,
  date,
  strand,
  since,
});
const day = (date: string): number => Date.parse(`${date}T00:00Z`);
/** Five events in March, none in the other months, and one long before. */
const dense = [
  event('1911-05-06'),
  ...['01', '02', '03', '10', '20'].map((on) => event(`2018-03-${on}`)),
];
const written = '2018-06-04';
const years = (cells: ReturnType<typeof timeCells>): string[] =>
  cells.map(({ kind, start }) => {
    const at = new Date(start).toISOString();
    return `${kind} ${at.slice(0, kind === 'month' ? 7 : 4)}`;
  });

describe('the cells of time', () => {
  test('of the ferry fold the years without an event, and open the year of writing', () => {
    expect(years(timeCells(events, meta.written))).toEqual([
      'year 1811',
      'fold 1812',
      'year 1914',
      'fold 1915',
      'year 1987',
      'fold 1988',
      'year 2015',
      'year 2016',
      'year 2017',
      'fold 2018',
      ...Array.from(
        { length: 12 },
        (_, month) => `month 2019-${String(month + 1).padStart(2, '0')}`,
      ),
      'year 2020',
    ]);
  });

  test('follow one another without a hole, and hold every event once', () => {
    for (const [some, when] of [
      [events, meta.written],
      [dense, written],
    ] as const) {
      const cells = timeCells(some, when);
      for (const [index, { start }] of cells.entries())
        if (index > 0) expect(start).toBe(cells[index - 1]?.end);
      expect(cells.reduce((sum, cell) => sum + cell.events, 0)).toBe(some.length);
    }
  });

  test('end with the month of the last event, or of writing', () => {
    expect(years(timeCells(dense, written)).slice(-2)).toEqual(['month 2018-05', 'month 2018-06']);
    expect(years(timeCells(dense, '2018-01-05')).at(-1)).toBe('month 2018-03');
  });

  test('open a year with five events, and no year with four', () => {
    const five = timeCells(dense, '2020-01-01');
    expect(five.filter(({ kind }) => kind === 'month').length).toBe(13);
    const four = timeCells(dense.slice(0, -1), '2020-01-01');
    expect(years(four)).toEqual([
      'year 1911',
      'fold 1912',
      'year 2018',
      'fold 2019',
      'month 2020-01',
    ]);
  });

  test('take an event without a begin by its end', () => {
    expect(onset({ date: '../2001-02-03' })).toBe(day('2001-02-04') - 1);
    expect(years(timeCells([event('../2001')], '2001-01-01'))).toHaveLength(12);
  });
});

describe('the folded scale', () => {
  const scale = foldedScale(dense, written, 500, 20);
  const size = (from: string, to: string): number => scale.at(day(to)) - scale.at(day(from));

  test('has the whole length, time in order, and a gap at the moment of writing', () => {
    expect(scale.at(day('1911-01-01'))).toBe(0);
    expect(scale.at(day('2030-01-01'))).toBe(500);
    expect(scale.turn.to - scale.turn.from).toBeCloseTo(20);
    const next = day(written) + 24 * 60 * 60 * 1000;
    expect(scale.at(next - 1)).toBe(scale.turn.from);
    expect(scale.at(next)).toBe(scale.turn.to);
    const ends = scale.cells.flatMap(({ from, to }) => [from, to]);
    expect(ends).toEqual([...ends].sort((a, b) => a - b));
  });

  test('has the days on which the op-ed may have been written before that gap', () => {
    const about = foldedScale(dense, '2018-06-02~/2018-06-05~', 500, 20);
    expect(about.at(day('2018-06-04'))).toBeLessThan(about.turn.from);
    expect(about.at(day('2018-06-06'))).toBe(about.turn.to);
  });

  test('gives a century without an event less room than a year, and a dense month much', () => {
    expect(size('1912-01-01', '2018-01-01')).toBeLessThan(size('1911-01-01', '1912-01-01'));
    expect(size('2018-03-01', '2018-04-01')).toBeGreaterThan(10 * size('2018-04-01', '2018-05-01'));
  });

  test('is even within a month', () => {
    expect(size('2018-03-01', '2018-03-11')).toBeCloseTo(size('2018-03-11', '2018-03-21'), 0);
  });
});

describe('the overview', () => {
  const strands = meta.strands.map(({ id }) => ({ id, least: 40 }));
  const setting = { written: meta.written, length: 600, gap: 16 };
  const { marks, lanes, scale } = drawOverview(events, strands, setting);

  test('has a mark for each event, in order of time, in the lane of its strand', () => {
    expect(marks.map((mark) => mark.event)).toEqual(events);
    for (const { event, across } of marks) {
      const lane = lanes.find(({ id }) => id === event.strand)!;
      expect(across - touch / 2).toBeGreaterThanOrEqual(lane.from);
      expect(across + touch / 2).toBeLessThanOrEqual(lane.to);
    }
  });

  test('tells exact, approximate and open dates apart', () => {
    expect(
      Object.fromEntries(marks.map(({ event, sureness }) => [event.id, sureness])),
    ).toMatchObject({
      'first-sailing': 'about',
      'laid-up': 'about',
      'two-boats': 'about',
      'bridge-proposed': 'about',
      'saltry-closed': 'exact',
      'council-meeting': 'exact',
      vote: 'about',
      works: 'open',
    });
    expect(surenessOf({ date: '../2001-02-03' })).toBe('open');
  });

  test('draws a date that the entry words itself as one without a known day', () => {
    const days = { date: '2026-06-29/2026-06-30' };
    expect(surenessOf(days)).toBe('exact');
    const shown = { ...days, shown: 'late June 2026' };
    expect(surenessOf(shown)).toBe('about');
    const calendar = meta.calendar!;
    expect(eventDateInCalendar(days, calendar)).toMatch(/\d.*\d{4}/);
    const months = eventDateInCalendar(shown, calendar);
    expect(months).toBe(eventDateInCalendar({ date: '2026-06-29~/2026-06-30~' }, calendar));
    expect(months).not.toBe(eventDateInCalendar(days, calendar));
  });

  test('draws an interval from its first to its last day, and an open end to the end', () => {
    const mark = (id: string) => marks.find((one) => one.event.id === id)!;
    const laidUp = mark('laid-up');
    expect(laidUp.to - laidUp.from).toBeGreaterThan(thick);
    expect(laidUp.from).toBe(scale.at(day('1914-08-01')));
    expect(mark('works').to).toBe(600);
    expect(mark('works')).toMatchObject({ openStart: false, openEnd: true });
    const council = mark('council-meeting');
    expect(council.to - council.from).toBeCloseTo(thick);
  });

  test('keeps before the moment of writing what came before, and after it what came after', () => {
    for (const { event, from, to } of marks)
      if (event.since) expect(from).toBeGreaterThanOrEqual(scale.turn.to);
      else expect(to).toBeLessThanOrEqual(scale.turn.from);
    const days = [
      event('2018-06-03'),
      event('2018-06-04', 'boats', true),
      event('2018-05/2018-07'),
    ];
    const near = drawOverview(days, strands, { written, length: 400, gap: 20 });
    expect(near.marks[0]!.to).toBeLessThanOrEqual(near.scale.turn.from);
    expect(near.marks[1]!.from).toBeGreaterThanOrEqual(near.scale.turn.to);
    expect(near.marks[2]!.from).toBeLessThan(near.scale.turn.from);
    expect(near.marks[2]!.to).toBeGreaterThan(near.scale.turn.to);
  });

  test('gives each mark a target of 24 units that meets no other, inside the drawing', () => {
    for (const some of [events, dense]) {
      const drawn = drawOverview(some, strands, { ...setting, length: 240 });
      for (const [index, { target, across }] of drawn.marks.entries()) {
        expect(target.to - target.from).toBeGreaterThanOrEqual(touch - 0.11);
        expect(target.from).toBeGreaterThanOrEqual(0);
        expect(target.to).toBeLessThanOrEqual(240);
        for (const other of drawn.marks.slice(index + 1)) {
          const apart = target.to <= other.target.from || other.target.to <= target.from;
          expect(apart || Math.abs(across - other.across) >= touch).toBe(true);
        }
      }
    }
  });
});
