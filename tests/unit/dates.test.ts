import { describe, expect, test } from 'vitest';
import { isExact, machineDate, sureDate } from '../../src/dates/machine-date.ts';
import { inCalendar } from '../../src/dates/second-calendar.ts';
import { dateInWords } from '../../src/dates/words.ts';

describe('a date in words', () => {
  test.each([
    ['2025-10-30', '30 October 2025'],
    ['2025-10', 'October 2025'],
    ['1811', '1811'],
    ['1811~', 'about 1811'],
    ['2025-11-30?', '30 November 2025 (uncertain)'],
    ['2025-10-11/2025-10-12', '11–12 October 2025'],
    ['2025-05-21/2025-08-20', '21 May – 20 August 2025'],
    ['2021-11-09/2022-01-02', '9 November 2021 – 2 January 2022'],
    ['2025-11-01~/2025-11-06~', 'about 1–6 November 2025'],
    ['2025-10/2025-11', 'October – November 2025'],
    ['2019-05/2019-05-14', 'May 2019 – 14 May 2019'],
    ['2017/..', 'from 2017, no end on record'],
    ['../2020-02', 'until February 2020, no start on record'],
    ['2026-21', 'spring 2026'],
    ['2026-24', 'winter 2026'],
  ])('%s is written “%s”', (date, words) => {
    expect(dateInWords(date)).toBe(words);
  });

  test('keeps its day in every time zone', () => {
    const zone = process.env['TZ'];
    for (const other of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kolkata']) {
      process.env['TZ'] = other;
      expect(dateInWords('2025-01-01')).toBe('1 January 2025');
    }
    process.env['TZ'] = zone;
  });
});

describe('a date in a second calendar', () => {
  const calendar = {
    name: 'Solar Hijri',
    id: 'persian',
    months: ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'],
  };

  test.each([
    ['2025-03-21', 'day', '1 I 1404'],
    ['2025-10-30', 'day', '8 VIII 1404'],
    ['2025-10-11/2025-10-12', 'day', '19–20 VII 1404'],
    ['2025-05-21/2025-08-20', 'day', '31 II – 29 V 1404'],
    ['2025-03-20/2025-03-21', 'day', '30 XII 1403 – 1 I 1404'],
    ['2025-11', 'month', 'VIII–IX 1404'],
    ['2025-03', 'month', 'XII 1403 – I 1404'],
    ['2025-23', 'month', 'VI–IX 1404'],
    ['2025-24', 'month', 'IX–XII 1404'],
  ] as const)('%s, known to the %s, is “%s”', (date, precision, words) => {
    expect(inCalendar(date, calendar, precision)).toBe(words);
  });
});

describe('a date for machines', () => {
  test.each([
    ['2025-10-30', '2025-10-30'],
    ['2025-10-11/2025-10-12', '2025-10'],
    ['2025-11-30?', '2025-11'],
    ['2025-11-01~/2025-11-06~', '2025-11'],
    ['2021-11-09/2022-01-02', '2021'],
    ['2025-10', '2025-10'],
    ['1811~', '1811'],
    ['2026-21', '2026'],
    ['../2020', '2020'],
  ])('%s is %s', (date, value) => {
    expect(machineDate(date)).toBe(value);
  });

  test('is exact only where every day is known', () => {
    expect(isExact('2025-10-11/2025-10-12')).toBe(true);
    expect(isExact('2025-10-30?')).toBe(false);
    expect(isExact('2025-10')).toBe(false);
    expect(isExact('2017-01-01/..')).toBe(false);
  });
});

describe('the sure part of a date', () => {
  test.each([
    ['2019-06-03', '2019-06-03'],
    ['2019-06', '2019-06'],
    ['2019', '2019'],
    ['2025-11-01~/2025-11-06~', '2025-11'],
    ['2025-10-30/2025-11-06', '2025'],
    ['2025-11-03~', '2025-11'],
    ['2025-11?', '2025'],
    ['1811~', undefined],
    ['2017/..', undefined],
    ['2025-12-31/2026-01-01', undefined],
  ])('of %s is %s', (date, sure) => {
    expect(sureDate(date)).toBe(sure);
  });
});
