import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { overviewLegend, overviewWords } from '../../src/figures/overview-words.ts';

const { events, meta } = loadEdition('tests/fixtures/ferry');
const written = '2018-06-04';
/** An event of that date. */
const event = (date: string) => ({ id: date, date, strand: 'boats', since: false });
const dense = ['01', '02', '03', '10', '20'].map((on) => ({
  id: `on-${on}`,
  date: `2018-03-${on}`,
  strand: 'boats',
  since: false,
}));

describe('the words of the overview', () => {
  test('name the signs that are there, and no others', () => {
    expect(overviewLegend(events, meta.written).map(({ sign }) => sign)).toEqual([
      'exact',
      'about',
      'open',
      'fold',
    ]);
    expect(overviewLegend(dense, written).map(({ sign }) => sign)).toEqual(['exact', 'wide']);
  });

  test('tell an open start from an open end', () => {
    const signs = (...dates: string[]) =>
      overviewLegend(
        dates.map((date) => event(date)),
        written,
      ).flatMap(({ sign, text }) => (sign.startsWith('open') ? [text] : []));
    expect(signs('2017/..')).toEqual(['no end on record']);
    expect(signs('../2017')).toEqual(['no start on record']);
    expect(signs('../2017', '2017/..')).toEqual(['no end on record', 'no start on record']);
  });

  test('say a date as its event shows it', () => {
    const shown = [{ ...event('1911-05-06'), shown: 'early May 1911' }, event('2018-03-01')];
    expect(overviewWords(shown, meta)).toContain('the first early May 1911, the last 1 March 2018');
  });

  test('say how many there are, from when to when, and in which lanes', () => {
    expect(overviewWords(events, meta)).toBe(
      'Overview of 10 events, the first about 1811, the last from 2020, no end on record, ' +
        'a lane for each strand: boats 5, bridge 2, town 3. Links to the events, in order of time.',
    );
  });
});
