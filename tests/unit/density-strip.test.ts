import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { densityColumns } from '../../src/figures/density.ts';
import { densityStrip } from '../../src/figures/density-strip.ts';

const edition = loadEdition('tests/fixtures/ferry');
const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

describe('the density strip', () => {
  test('of the ferry has these columns', () => {
    const columns = densityColumns(edition.events, '2019-06-03');
    expect(columns.map(({ period, since, events }) => [period, since, ...ids(events)])).toEqual([
      ['1811', false, 'first-sailing'],
      ['1914', false, 'laid-up'],
      ['1987', false, 'two-boats'],
      ['2015', false, 'bridge-proposed'],
      ['2016', false, 'saltry-closed'],
      ['2017', false, 'night-boat'],
      ...['01', '02', '03', '04'].map((month) => [`2019-${month}`, false]),
      ['2019-05', false, 'council-meeting'],
      ['2019-06', false],
      ['2019-06', true],
      ['2019-07', true],
      ['2019-08', true, 'office-opens'],
      ['2019-09', true],
      ['2019-10', true],
      ['2019-11', true, 'vote'],
      ['2019-12', true],
      ['2020-01', true, 'works'],
    ]);
  });

  test('goes to the month of writing where nothing came after it', () => {
    const columns = densityColumns([{ date: '2019-01-02', since: false }], '2019-03-04');
    expect(columns.map(({ period, since }) => [period, since])).toEqual([
      ['2019-01', false],
      ['2019-02', false],
      ['2019-03', false],
      ['2019-03', true],
    ]);
    expect(densityColumns([{ date: '2018-12-31', since: false }], '2019-01-01')).toHaveLength(3);
  });

  test('parts the month of writing by what came before and after', () => {
    const before = { date: '2019-03-02', since: false };
    const after = { date: '2019-03-09', since: true };
    const columns = densityColumns([before, after], '2019-03-04');
    expect(columns.slice(-2).map(({ events }) => events)).toEqual([[before], [after]]);
  });

  test('of the ferry is laid out so', () => {
    const strip = densityStrip(edition.events, '2019-06-03', 340);
    expect({ ...strip, dots: strip.dots.map(({ event, x, y }) => [event.id, x, y]) }).toEqual({
      width: 340,
      height: 67.7,
      base: 33.7,
      radius: 4.2,
      dots: [
        ['first-sailing', 15, 28.4],
        ['laid-up', 57.1, 28.4],
        ['two-boats', 99.3, 28.4],
        ['bridge-proposed', 141.4, 28.4],
        ['saltry-closed', 151.4, 28.4],
        ['night-boat', 161.5, 28.4],
        ['council-meeting', 236.7, 28.4],
        ['office-opens', 284.8, 28.4],
        ['vote', 314.9, 28.4],
        ['works', 335, 28.4],
      ],
      axis: [
        { from: 10, to: 20 },
        { from: 52.1, to: 62.2 },
        { from: 94.3, to: 104.3 },
        { from: 136.4, to: 166.5 },
        { from: 191.6, to: 340 },
      ],
      labels: [
        { text: '1811', x: 15, anchor: 'middle' },
        { text: '1914', x: 57.1, anchor: 'middle' },
        { text: '1987', x: 99.3, anchor: 'middle' },
        { text: '2015', x: 141.4, anchor: 'middle' },
        { text: '2019', x: 191.6, anchor: 'start' },
        { text: '2020', x: 340, anchor: 'end' },
      ],
      months: 191.6,
      notes: [
        { text: 'a column a year', x: 0 },
        { text: 'a column a month', x: 191.6 },
      ],
      written: 255.7,
    });
  });

  test('says what a column is, in words that do not run into one another', () => {
    const notes = (...dates: string[]) =>
      densityStrip(
        dates.map((date) => ({ date, since: date > '2016-02-03' })),
        '2016-02-03',
        285,
      ).notes;
    expect(notes('2016-01', '2017-03')).toEqual([{ text: 'a column a month', x: 0 }]);
    expect(notes('2015', '2016-01', '2017-12')).toEqual([
      { text: 'a column a year, then a month', x: 0 },
    ]);
  });

  test('sets dots on one another and names the last of many years', () => {
    const event = (date: string, since = false) => ({ date, since });
    const years = ['2010', '2010', '2010', '2011', '2012', '2013', '2014', '2015'];
    const strip = densityStrip([...years.map((year) => event(year))], '2016-02-03', 285);
    // Six years, two steps and a half, two months of which one is in two, and 0.8 steps: 12.3 in all.
    const step = 275 / 12.3;
    expect(strip.radius).toBe(5);
    expect(strip.base).toBe(24 + 3 * 5 * 2.3);
    expect(strip.dots.slice(0, 3).map(({ x, y }) => [x, y])).toEqual([
      [21.2, 52.3],
      [21.2, 40.8],
      [21.2, 29.3],
    ]);
    expect(strip.labels).toEqual([
      { text: '2010', x: 21.2, anchor: 'middle' },
      { text: '2015', x: Math.round((10 + 6 * step) * 10) / 10, anchor: 'end' },
      { text: '2016', x: Math.round((10 + 8.5 * step) * 10) / 10, anchor: 'start' },
    ]);
    expect(strip.written).toBe(Math.round((10 + 10.9 * step) * 10) / 10);
  });
});
