import { z } from 'zod';
import { firstDay } from '../dates/span.ts';
import type { RuleName } from '../rules/table.ts';
import { figureBase } from './figure-base.ts';
import { closedDate, id, label, told, words } from './text.ts';

const year = z.int().min(1).max(9999);

const column = z.strictObject({
  /** A column of a series stands for a year… */
  year: year.optional(),
  /** …a column that is a count of its own for a period, in EDTF: a day, a month, an interval. */
  period: closedDate.optional(),
  /** With a period: its name in the drawing, line by line, if not its dates in words. */
  label: words(80).optional(),
  /** With a period: who counted; drawn under its name. */
  'counted-by': label.optional(),
  /** With a period: how firm the value is, in words before it: “at least”. */
  qualifier: words(40).optional(),
  /** The number that is drawn; null where it is not known. */
  value: z.number().min(0).max(1e12).nullable(),
  /** A second number, for the table alone; the figure’s `also` says what it counts. */
  also: z.number().min(0).max(1e12).optional(),
  /** Id of the source of this value. */
  source: id.optional(),
  /** What a reader should know of it. */
  remark: label.optional(),
});

/** Fields that are shown of a period and would be lost with a year. */
const ofPeriods = ['label', 'counted-by', 'qualifier'] as const;

type Column = z.infer<typeof column>;

/** What is wrong with a column, among columns that begin with `first`. */
const mistakes = (one: Column, first: Column): { at?: keyof Column; message: string }[] => {
  if ((one.year === undefined) === (one.period === undefined))
    return [{ message: 'a column has either a year or a period' }];
  if ((one.year === undefined) !== (first.year === undefined))
    return [{ message: 'either all columns have a year, or all have a period' }];
  if (one.period !== undefined) return [];
  return ofPeriods
    .filter((field) => one[field] !== undefined)
    .map((at) => ({ at, message: 'goes with a period, and this column has a year' }));
};

/** What is wrong with a year that stands where another should. */
const astray = (year: number, next: number, listed: boolean): [RuleName, string, string] => {
  if (listed) return ['figure-twice', 'this year has a column already', 'Keep one of the two.'];
  if (year < next)
    return ['figure-order', 'the years do not go up from one to the next', 'Put them in order.'];
  const missing = next === year - 1 ? `${next} is` : `${next} to ${year - 1} are`;
  const hint = `Add { year: ${next}, value: null } for what is not known.`;
  return ['figure-gap', `${missing} left out`, hint];
};

const values = z
  .array(column)
  .min(2)
  .max(60)
  .superRefine((all, context) => {
    for (const [index, one] of all.entries())
      for (const { at, message } of mistakes(one, all[0] ?? one))
        context.addIssue({
          code: 'custom',
          message,
          path: at ? [index, at] : [index],
          ...told('figure-columns', 'Write year and value, or period, label and value.'),
        });
    let next = all.find(({ year }) => year !== undefined)?.year ?? 0;
    for (const [index, { year }] of all.entries()) {
      if (year === undefined) {
        if (index > 0) next += 1;
        continue;
      }
      const listed = all.slice(0, index).some((one) => one.year === year);
      if (year !== next) {
        const [rule, message, hint] = astray(year, next, listed);
        context.addIssue({ code: 'custom', message, path: [index, 'year'], ...told(rule, hint) });
      }
      next = Math.max(year, next) + 1;
    }
    for (const [index, { period }] of all.entries()) {
      const before = all[index - 1]?.period;
      if (!period || !before || firstDay(period) >= firstDay(before)) continue;
      context.addIssue({
        code: 'custom',
        message: 'the period begins before the one above it',
        path: [index, 'period'],
        ...told('figure-order', 'Put the periods in order.'),
      });
    }
    if (all.every(({ value }) => value === null || value === 0))
      context.addIssue({
        code: 'custom',
        message: 'no column has a number to draw',
        path: [],
        ...told('figure-empty', 'Give a number, or take the figure out.'),
      });
  });

/**
 * Columns from zero. Of years: one series, where a year without a value is an empty, named slot. Of
 * periods: counts that are no series, drawn apart from one another.
 */
export const columns = z
  .strictObject({
    ...figureBase,
    /** Columns, of years or of periods. */
    type: z.literal('columns'),
    /** What is counted. */
    unit: words(60),
    /** What else is counted, where the table has a second number. */
    also: words(60).optional(),
    /** What an empty slot says, and an empty cell of the table. */
    gap: words(40),
    /** The columns, from left to right. */
    values,
    /** Years that are set apart, each with words of about 40 letters that are drawn above it. */
    marks: z
      .array(
        z.strictObject({
          /** The year of a column. */
          year,
          /** What is drawn above it, with the year in it. */
          label: words(60),
        }),
      )
      .max(6)
      .default([]),
  })
  .superRefine(({ also, values: all, marks }, context) => {
    for (const [index, one] of all.entries())
      if (one.also !== undefined && also === undefined)
        context.addIssue({
          code: 'custom',
          message: 'the figure does not say what this counts',
          ...told('figure-columns', 'Say it in the figure’s own also, or take this out.'),
          path: ['values', index, 'also'],
        });
    for (const [index, { year }] of marks.entries())
      if (!all.some((one) => one.year === year))
        context.addIssue({
          code: 'custom',
          message: 'no column stands for this year',
          path: ['marks', index, 'year'],
          ...told('figure-scale', 'Mark a year that has a column.'),
        });
      else if (marks.findIndex((one) => one.year === year) < index)
        context.addIssue({
          code: 'custom',
          message: 'this year is marked already',
          path: ['marks', index, 'year'],
          ...told('figure-twice', 'Keep one of the marks.'),
        });
  });

export type ColumnsFigure = z.infer<typeof columns>;

type Of<Kind> = Omit<ColumnsFigure, 'values'> & { values: (Column & Kind)[] };
/** Columns of years. */
export type SeriesFigure = Of<{ year: number }>;
/** Columns of periods. */
export type CountsFigure = Of<{ period: string }>;

/** Whether the columns of a figure are one series. */
export const isSeries = (figure: ColumnsFigure): figure is SeriesFigure =>
  figure.values.every(({ year }) => year !== undefined);

/** Whether each column of a figure is a count of its own. */
export const isCounts = (figure: ColumnsFigure): figure is CountsFigure =>
  figure.values.every(({ period }) => period !== undefined);
