import { describe, expect, test } from 'vitest';
import { dateProblem } from '../../src/dates/date-problem.ts';
import { complaintAbout, type Mutation } from './mutated-content.ts';
import { testRefusals } from './refusals.ts';

const impossible = [
  ...['2019-02-29', '1900-02-29', '2020-02-30', '2019-04-31', '2019-06-31', '2019-09-31'],
  ...['2019-11-31', '2019-01-32', '2019-01-00', '2019-13', '2019-00', '2019-13-01', '2019-99-99'],
  ...['2019-02-29~', '2019-02-29?', '2019-04-31%', '2019-02-29/..', '../2019-04-31'],
  ...['2019-02-29/2019-03-01', '2019-02-01/2019-02-29', '0000', '2019-25', '2019-20'],
];
const reversed = [
  ...['2019-06-02/2019-06-01', '2019-06/2019-05', '2020/2019', '2019-06/2019-05-31'],
  ...['2019-06-02~/2019-06-01', '2019-06-02/2019-06-01?', '2019-06~/2019-05?', '2020%/2019%'],
];
const unreadable = [
  ...['', ' ', '14 May 2019', '14.5.2019', '2019-5-14', '2019-05-14T10:00', '19', '201', '201X'],
  ...['20190514', '2019-05-14/', '/2019-05-14', '..', '../..', '2019/2020/2021', '[2019,2020]'],
  ...['2019-05-14..2019-05-15', '2018-23/2018-24', '2019-22~', '-2019', ' 2019-05-14'],
];
const sound = [
  ...['2020-02-29', '2000-02-29', '2019-12-31', '2019', '2019-01', '2019-21', '2019-24', '1811~'],
  ...['2019-06-01/2019-06-01', '2019-06/2019-06', '2019/2019', '2019-06-01~/2019-06-01?'],
  ...['2019-06-30/2019-06', '2019-05/2019', '2019/2019-05', '2017/..', '../2020-02', '2019-05-14%'],
];

describe('a date is refused', () => {
  test.each(impossible)('that no calendar has: %s', (date) => {
    expect(dateProblem(date)?.message).toMatch(/^there is no (day|month) |^not a date in EDTF/);
  });

  test.each(reversed)('that ends before it begins, with what may be meant: %s', (date) => {
    const [from, to] = date.split('/');
    expect(dateProblem(date)).toEqual({
      rule: 'date-reversed',
      message: 'the interval ends before it begins',
      hint: `Is ${to}/${from} meant?`,
    });
  });

  test.each(unreadable)('that the site cannot put in words: “%s”', (date) => {
    expect(dateProblem(date)?.message).toMatch(/in EDTF/);
  });
});

test.each(sound)('%s is a date', (date) => {
  expect(dateProblem(date)).toBeUndefined();
});

/** Every field of the fixture that holds a date. */
const fields: [string, Omit<Mutation, 'put'>, string][] = [
  ['an event', { file: 'timeline.yaml', find: '1914-08/1923-04' }, 'date'],
  ['a source, issued', { file: 'sources.yaml', find: '2019-06-03' }, 'issued'],
  ['a source, accessed', { file: 'sources.yaml', find: '2024-02-01' }, 'accessed'],
  ['the edition', { file: 'edition.yaml', find: '2024-02-01' }, 'edition'],
  ['the writing', { file: 'edition.yaml', find: '2019-06-03\nwritten-' }, 'written'],
  ['the publication', { file: 'edition.yaml', find: '2019-06-03\nwritten:' }, 'first-published'],
  ['the record', { file: 'edition.yaml', find: '2020' }, 'record-until'],
  ['a correction', { file: 'corrections.yaml', find: '2024-01-20' }, 'date'],
  ['a scale of days', { file: 'figures/spring.yaml', find: '2019-05-01/2019-06-30' }, 'span'],
  ['a band', { file: 'figures/spring.yaml', find: '2019-06-03' }, 'date'],
  ['a period', { file: 'figures/left-behind.yaml', find: '2018-12-20/2019-01-10' }, 'period'],
  ['an item', { file: 'figures/spring.yaml', find: '2019-05-20/2019-05-27' }, 'date'],
];

describe.each(fields)('the date of %s', (_, { file, find }, field) => {
  const rest = find.slice(find.indexOf('\n')).replace(/^[^\n].*/s, '');
  test.each(['2019-02-29', '2019-04-31', '2019-13', '2019-06-02/2019-06-01~', '2019'.repeat(16)])(
    'stops the build with its place where it is %s',
    (date) => {
      const complaint = complaintAbout({ file, find, put: `${date}${rest}` });
      expect(complaint).toMatch(
        new RegExp(`^content/${file}:\\d+:\\d+ error [a-z-]+\n {2}“${field}”: `),
      );
      expect(complaint).toContain('1 problem in the content. Nothing was built.');
    },
  );
});

testRefusals([
  [
    'an interval that ends before it begins',
    { file: 'timeline.yaml', find: '1914-08/1923-04', put: '1923-04/1914-08' },
  ],
  ['the 29th of February of a common year', { ...event('2019-02-29') }],
  ['a month 13', { ...event('2019-13-14') }],
  [
    'a source that was read before it was published',
    { file: 'sources.yaml', find: 'issued: 2019-06-03', put: 'issued: 2091-06-03' },
  ],
  [
    'an op-ed that appeared before it was written',
    { file: 'edition.yaml', find: 'first-published: 2019', put: 'first-published: 2018' },
  ],
  [
    'an edition before the op-ed',
    { file: 'edition.yaml', find: 'edition: 2024', put: 'edition: 2014' },
  ],
  [
    'an edition of a year, not of a day',
    { file: 'edition.yaml', find: 'edition: 2024-02-01', put: 'edition: 2024' },
  ],
  [
    'a record that ends before the op-ed was written',
    { file: 'edition.yaml', find: 'record-until: 2020', put: 'record-until: 1020' },
  ],
  [
    'a record that ends after the edition',
    { file: 'edition.yaml', find: 'record-until: 2020', put: 'record-until: 2920' },
  ],
  [
    'a copy that was read in a season',
    { file: 'sources.yaml', find: 'accessed: 2024-02-01', put: 'accessed: 2024-21' },
  ],
  [
    'a copy that was read after the edition',
    { file: 'sources.yaml', find: 'accessed: 2024-02-01', put: 'accessed: 2042-02-01' },
  ],
  [
    'a correction before the op-ed',
    { file: 'corrections.yaml', find: 'date: 2024-01-20', put: 'date: 1024-01-20' },
  ],
  [
    'an item that is not on the scale of its figure',
    { file: 'figures/spring.yaml', find: '{ date: 2019-05-14', put: '{ date: 2018-05-14' },
  ],
  [
    'a scale without an end',
    { file: 'figures/spring.yaml', find: '2019-05-01/2019-06-30', put: '2019-05-01/..' },
  ],
  [
    'a year that is not later than the one before it',
    { file: 'figures/passengers.yaml', find: 'year: 2014', put: 'year: 2012' },
  ],
  [
    'a mark at a year without a column',
    { file: 'figures/passengers.yaml', find: 'year: 2017, label', put: 'year: 2071, label' },
  ],
  ['a calendar that nobody knows', { file: 'edition.yaml', find: 'id: indian', put: 'id: indain' }],
]);

function event(put: string): Mutation {
  return { file: 'timeline.yaml', find: '2019-05-14', put };
}
