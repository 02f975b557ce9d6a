import { describe, expect, test } from 'vitest';
import { corrections } from '../../src/checks/corrections.ts';
import { inRecord, inTime } from '../../src/checks/in-time.ts';
import { checkedEdition } from '../../src/checks/load-edition.ts';
import { sinceFlags } from '../../src/checks/since-flags.ts';
import { ContentError, type Problem } from '../../src/load/problem.ts';
import { draftOf, told } from './small-draft.ts';

describe('a correction', () => {
  const check = (entry: object) =>
    told(
      corrections(
        draftOf({
          meta: { edition: '2024-02-01', written: '2019-06-03' },
          notes: { quay: {} },
          corrections: {
            mended: { target: 'note', 'target-id': 'quay', date: '2023-01-01', ...entry },
          },
        }),
      ),
    );

  test('is of something that is there, or of a page', () => {
    expect(check({})).toEqual([]);
    expect(check({ 'target-id': 'quai' })).toEqual([
      ['mended target-id', 'no note has this id', 'quai', 'Did you mean quay?'],
    ]);
    for (const page of ['glossary', 'timeline', 'sources', 'about'])
      expect(check({ target: 'page', 'target-id': page })).toEqual([]);
    expect(check({ target: 'page', 'target-id': 'quay' })).toHaveLength(1);
  });

  test('is not later than the edition, and may be of its day', () => {
    const late = (...dates: string[]) =>
      told(
        inTime(
          draftOf({
            meta: { edition: '2024-02-01' },
            corrections: Object.fromEntries(dates.map((date) => [date, { date }])),
          }),
        ),
      );
    expect(late('2024-02-01')).toEqual([]);
    expect(late('2024-02-02')).toEqual([
      [
        '2024-02-02 date',
        'the correction is later than the edition of 2024-02-01',
        '2024-02-02',
        'Correct the day, or set edition: 2024-02-02 in edition.yaml.',
      ],
    ]);
    // So many at once say that the day of the edition is wrong.
    expect(late('2024-02-02', '2024-02-03', '2024-02-04')).toEqual([
      [
        'edition edition',
        '3 things were read, published or corrected after this day',
        '2024-02-01',
        'Write the day of the edition: 2024-02-04 at the earliest.',
      ],
    ]);
  });

  test('is not earlier than the op-ed, and may be of its day', () => {
    expect(check({ date: '2019-06-03' })).toEqual([]);
    expect(check({ date: '2019-06-02' })).toEqual([
      [
        'mended date',
        'the correction is earlier than the op-ed',
        '2019-06-02',
        'The op-ed is of 2019-06-03: correct the day.',
      ],
    ]);
  });
});

test('an event begins before the record ends', () => {
  const late = (...dates: string[]) =>
    inRecord(
      draftOf({
        meta: { 'record-until': '2020' },
        events: Object.fromEntries(dates.map((date) => [date, { date }])),
      }),
    ).map(({ file, found }) => [file, found]);
  expect(late('2020-12-31', '2020/..', '2019/2022')).toEqual([]);
  expect(late('2021', '2020')).toEqual([['2021 date', '2021']]);
  expect(late('2021', '2022', '2023')).toEqual([['edition record-until', '2020']]);
});

test('a source was read on the day of the edition at the latest', () => {
  const sources = {
    early: { accessed: '2024-01-31' },
    same: { accessed: '2024-02-01' },
    late: { accessed: '2024-02-02' },
  };
  expect(told(inTime(draftOf({ meta: { edition: '2024-02-01' }, sources })))).toEqual([
    [
      'late accessed',
      'the copy was read after the edition of 2024-02-01',
      '2024-02-02',
      'Correct the day, or set edition: 2024-02-02 in edition.yaml.',
    ],
  ]);
});

describe('an event', () => {
  const check = (date: string, since: boolean) =>
    told(
      sinceFlags(draftOf({ meta: { written: '2019-06-03' }, events: { storm: { date, since } } })),
    );

  test('that ended after the op-ed was written is marked since', () => {
    expect(check('2019-06-04', true)).toEqual([]);
    expect(check('2019-06-04', false)).toEqual([
      [
        'storm date',
        'the event ended after the op-ed was written, but is not marked since',
        '2019-06-04',
        'Add since: true, or correct the date.',
      ],
    ]);
  });

  test('that did not is not', () => {
    expect(check('2019-06-03', false)).toEqual([]);
    expect(check('2019-06-03', true)).toEqual([
      [
        'storm since',
        'the event is marked since, but did not end after the op-ed was written',
        '2019-06-03',
        'Take since out, or correct the date.',
      ],
    ]);
  });

  test('is measured by its last day', () => {
    expect(check('2019-05/2019-07', true)).toEqual([]);
    expect(check('2019', true)).toEqual([]);
  });
});

describe('what was read', () => {
  const problem: Problem = {
    file: 'a.yaml',
    line: 1,
    column: 1,
    rule: 'yaml-syntax',
    message: 'a fault',
  };
  const thrown = (read: Parameters<typeof checkedEdition>[0]): readonly Problem[] => {
    try {
      checkedEdition(read);
    } catch (error) {
      if (error instanceof ContentError) return error.problems;
      throw error;
    }
    return [];
  };

  const meta = {
    edition: '2024-02-01',
    written: '2019-06-03',
    'record-until': '2020',
    languages: {},
    language: 'en',
  };
  const source = { accessed: '2024-01-01', 'title-is': 'none' };
  const record = { paragraphs: [] };

  test('with a fault in a file is checked all the same', () => {
    const draft = draftOf({ meta, record, sources: { copy: source, idle: source } });
    expect(thrown({ draft, problems: [problem] }).map(({ file }) => file)).toEqual([
      'a.yaml',
      'idle id',
    ]);
  });

  test('is told all faults at once, without the warnings', () => {
    const sources = {
      copy: { ...source, remark: 'a lobby' },
      idle: source,
      late: { ...source, accessed: '2025' },
    };
    const words = [{ word: ['lobby'], better: 'x', except: [], level: 'warning' }];
    const found = thrown({
      draft: draftOf({ meta, record, sources, style: { words } }),
      problems: [],
    });
    expect(found.map(({ file }) => file)).toEqual(['idle id', 'late accessed', 'late id']);
  });

  test('is put together where there is none, and its warnings are told', () => {
    const warned: Problem[] = [];
    const words = [{ word: ['lobby'], better: 'x', except: [], level: 'warning' }];
    const draft = (remark: string) =>
      draftOf({ meta, record, sources: { copy: { ...source, remark } }, style: { words } });
    const edition = checkedEdition({ draft: draft('a lobby'), problems: [] }, (all) =>
      warned.push(...all),
    );
    expect(edition.sources.map(({ id, number }) => [id, number])).toEqual([['copy', 1]]);
    expect(warned.map(({ file, found }) => [file, found])).toEqual([
      ['copy remark “lobby”', 'lobby'],
    ]);
    const told: unknown[] = [];
    checkedEdition({ draft: draft('a quay'), problems: [] }, (all) => told.push(all));
    expect(told).toEqual([]);
    expect(() => checkedEdition({ draft: draft('a lobby'), problems: [] })).not.toThrow();
  });
});
