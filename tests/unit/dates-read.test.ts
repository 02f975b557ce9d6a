import { describe, expect, test } from 'vitest';
import { dateProblem } from '../../src/dates/date-problem.ts';
import { isExact, machineDate, sureDate } from '../../src/dates/machine-date.ts';
import { inCalendar } from '../../src/dates/second-calendar.ts';
import { endsOf, firstDay, lastDay } from '../../src/dates/span.ts';
import { dateInWords } from '../../src/dates/words.ts';

const forms =
  'not a date in EDTF; write 2025-10-30, 2025-10, 2025, 2025-10-11/2025-10-12 or 2025-10~';

describe('what is wrong with a date is said', () => {
  test.each([
    ['', forms],
    ['14 May 2019', forms],
    ['x2019-05-14', forms],
    ['2019-05-14x', forms],
    ['2019-05-1', forms],
    ['2019-5', forms],
    ['0000', forms],
    ['0000-01', forms],
    ['..', forms],
    ['../..', forms],
    ['2019/2020/2021', forms],
    ['2019/x', forms],
    ['2019~~', forms],
    ['2019-00', 'there is no month 00: a year has the months 01 to 12'],
    ['2019-13', 'there is no month 13: a year has the months 01 to 12'],
    ['2019-25', 'there is no month 25: a year has the months 01 to 12'],
    ['2019-20', 'there is no month 20: a year has the months 01 to 12'],
    ['2019-02-29', 'there is no day 29 in February 2019, which has 28 days'],
    ['2020-02-30', 'there is no day 30 in February 2020, which has 29 days'],
    ['2019-04-00', 'there is no day 00 in April 2019, which has 30 days'],
    ['0099-12-32', 'there is no day 32 in December 0099, which has 31 days'],
    ['2019-01/2019-02-29', 'there is no day 29 in February 2019, which has 28 days'],
  ])('“%s”: %s', (date, message) => {
    expect(dateProblem(date)?.message).toBe(message);
  });

  test.each(['2018-23/2018-12', '2018/2018-24', '2019-22~', '2019-21?', '2019-24%'])(
    'a season with more beside it, %s, is told to be written in months',
    (date) => {
      expect(dateProblem(date)).toEqual({
        rule: 'date-form',
        message:
          'a season stands alone in EDTF, without a second date, ~ or ?; write its months, for example 2025-09/2026-02',
      });
    },
  );

  test('an interval that ends before it begins, with the other order', () => {
    expect(dateProblem('2020/2019-05')).toEqual({
      rule: 'date-reversed',
      message: 'the interval ends before it begins',
      hint: 'Is 2019-05/2020 meant?',
    });
  });

  test.each([
    ['14 May 2019', '2019-05-14'],
    ['May 2019', '2019-05'],
    ['14. mai 2019', undefined],
    ['Sept. 1, 2019', '2019-09-01'],
    ['2019-5-1', '2019-05-01'],
    ['2019/05/14', '2019-05-14'],
    ['2019-05-14T10:00', '2019-05-14'],
    ['14/05/2019', '2019-05-14'],
    ['05/14/2019', '2019-05-14'],
    ['04/05/2019', undefined],
    ['31 April 2019', undefined],
  ])('of %s, written in another way, the day that is meant is %s', (date, meant) => {
    expect(dateProblem(date)).toMatchObject({ rule: 'date-form' });
    expect(dateProblem(date)?.hint).toBe(meant && `Did you mean ${meant}?`);
  });
});

test.each([
  ...['2019', '2019-01', '2019-12', '2019-04-01', '2019-04-30', '2020-02-29', '0099-12-31'],
  ...['2019-21', '2019-24', '2019-04-30~', '2019?', '2019-04%', '2019-04-30/2019-04-30'],
  ...['2019/..', '../2019', '2019/2019-05', '2019-05-20/2019-05-21'],
])('nothing is wrong with %s', (date) => {
  expect(dateProblem(date)).toBeUndefined();
});

describe('the first and the last moment that a date may mean', () => {
  const day = (year: number, month: number, date: number): number =>
    Date.UTC(year, month - 1, date);

  test.each([
    ['2019-05-14', day(2019, 5, 14), day(2019, 5, 15) - 1],
    ['2019-05', day(2019, 5, 1), day(2019, 6, 1) - 1],
    ['2019', day(2019, 1, 1), day(2020, 1, 1) - 1],
    ['2019-05/2019-06-02', day(2019, 5, 1), day(2019, 6, 3) - 1],
    ['2019-21', day(2019, 3, 1), day(2019, 6, 1) - 1],
    ['2019-22', day(2019, 6, 1), day(2019, 9, 1) - 1],
    ['2019-23', day(2019, 9, 1), day(2019, 12, 1) - 1],
    ['2019-24', day(2019, 12, 1), day(2020, 3, 1) - 1],
    ['2019/..', day(2019, 1, 1), Number.POSITIVE_INFINITY],
    ['../2019', Number.NEGATIVE_INFINITY, day(2020, 1, 1) - 1],
  ])('of %s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  test('an open end is none', () => {
    expect(endsOf('2019/..')[1]).toBeUndefined();
    expect(endsOf('../2019')[0]).toBeUndefined();
  });
});

test.each([
  ['2026-22', 'summer 2026'],
  ['2026-23', 'autumn 2026'],
  ['2025-10-11/2025-10-11', '11 October 2025'],
  ['2025-10/2025-10', 'October 2025'],
  ['2019/2019', '2019'],
  ['2019/2020', '2019 – 2020'],
  ['2018/2018-05', '2018 – May 2018'],
  ['2019-05/2020-05', 'May 2019 – May 2020'],
  ['2019-05-14/2019-05', '14 May 2019 – May 2019'],
  ['2025-11-01~/2025-11-06', 'about 1–6 November 2025'],
  ['2025-11-01/2025-11-06~', 'about 1–6 November 2025'],
  ['2025-11-01/2025-11-06?', '1–6 November 2025 (uncertain)'],
  ['2025-11-06%', 'about 6 November 2025 (uncertain)'],
  ['2017~/..', 'from about 2017, no end on record'],
  ['2017?/..', 'from 2017 (uncertain), no end on record'],
  ['../2017~', 'until about 2017, no start on record'],
  ['../2017?', 'until 2017 (uncertain), no start on record'],
  ['../..', 'no date on record'],
])('%s is written “%s”', (date, words) => {
  expect(dateInWords(date)).toBe(words);
});

test('every month and every season has its name', () => {
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
  expect(months.map((month) => dateInWords(`2019-${month}`))).toEqual(
    [
      ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
      ...['October', 'November', 'December'],
    ].map((month) => `${month} 2019`),
  );
  expect(['21', '22', '23', '24'].map((season) => dateInWords(`2019-${season}`))).toEqual(
    ['spring', 'summer', 'autumn', 'winter'].map((season) => `${season} 2019`),
  );
});

describe('for machines', () => {
  test.each([
    ['2025-11?/2025-11', '2025-11'],
    ['../2020', undefined],
    ['2025-11%', '2025'],
    ['2025-11-03%', '2025-11'],
    ['2025-11-03/2025-11-03', '2025-11-03'],
    ['2019-05-31/2020-05-31', undefined],
  ])('what is sure of %s is %s', (date, sure) => {
    expect(sureDate(date)).toBe(sure);
  });

  test('where nothing is sure there is the first year, and none where there is no year', () => {
    expect(machineDate('2019/2021')).toBe('2019');
    expect(machineDate('../..')).toBe('');
  });

  test.each([
    ['2019-05-14', true],
    ['2019-05-14/2019-05-14', true],
    ['2019-05-15/2019-05-14', false],
    ['x2019-05-14', false],
    ['2019-05-14x', false],
    ['2019-05-14/2019-06', false],
    ['2019', false],
    ['../2019-05-14', false],
  ])('%s is exact: %s', (date, exact) => {
    expect(isExact(date)).toBe(exact);
  });
});

describe('in a second calendar', () => {
  const calendar = {
    name: 'Indian national',
    id: 'indian',
    months: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L'],
  };

  test.each([
    ['2019-03-22', 'day', '1 A 1941'],
    ['2019-03-22/2019-03-22', 'day', '1 A 1941'],
    ['2019-03-22/2019-03-23', 'day', '1–2 A 1941'],
    ['2019-03-22/2019-04-22', 'day', '1 A – 2 B 1941'],
    ['2019-03-21/2019-03-22', 'day', '30 L 1940 – 1 A 1941'],
    ['2019-03-22/2020-03-21', 'day', '1 A 1941 – 1 A 1942'],
    ['2019-03-22/2019-03-25', 'month', 'A 1941'],
    ['2019-03-22/2019-04-25', 'month', 'A–B 1941'],
    ['2019-03-22/2020-03-25', 'month', 'A 1941 – A 1942'],
  ] as const)('%s, known to the %s, is “%s”', (date, precision, words) => {
    expect(inCalendar(date, calendar, precision)).toBe(words);
  });

  test('a month without a name is left empty', () => {
    expect(inCalendar('2019-03-22', { ...calendar, months: [] }, 'day')).toBe('1  1941');
  });
});
