import { z } from 'zod';
import { figureBase } from './figure-base.ts';
import { edtfDate, id, text } from './text.ts';

const column = z.strictObject({
  /** A column of a series stands for a year… */
  year: z.int().optional(),
  /** …a column that is a count of its own for a period, in EDTF: a day, a month, an interval. */
  period: edtfDate.optional(),
  /** With a period: its name in the drawing, line by line, if not its dates in words. */
  label: text.optional(),
  /** With a period: who counted; drawn under its name. */
  'counted-by': text.optional(),
  /** With a period: how firm the value is, in words before it: “at least”. */
  qualifier: text.optional(),
  value: z.number().nonnegative().nullable(),
  /** A second number, for the table alone; the figure’s `also` says what it counts. */
  also: z.number().nonnegative().optional(),
  /** Id of the source of this value. */
  source: id.optional(),
  /** What a reader should know of it. */
  remark: text.optional(),
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

const values = z
  .array(column)
  .min(2)
  .superRefine((all, context) => {
    for (const [index, one] of all.entries())
      for (const { at, message } of mistakes(one, all[0] ?? one))
        context.addIssue({ code: 'custom', message, path: at ? [index, at] : [index] });
    const years = all.flatMap(({ year }) => year ?? []);
    if (years.some((year, index) => index > 0 && year <= (years[index - 1] ?? year)))
      context.addIssue({
        code: 'custom',
        message: 'the years do not go up from one to the next',
        path: [],
      });
  });

/**
 * Columns from zero. Of years: one series, where a year without a value is an empty, named slot. Of
 * periods: counts that are no series, drawn apart from one another.
 */
export const columns = z
  .strictObject({
    ...figureBase,
    type: z.literal('columns'),
    /** What is counted. */
    unit: text,
    /** What else is counted, where the table has a second number. */
    also: text.optional(),
    /** What an empty slot says, and an empty cell of the table. */
    gap: text,
    values,
    /** Years that are set apart, each with words of about 40 letters that are drawn above it. */
    marks: z.array(z.strictObject({ year: z.int(), label: text })).default([]),
  })
  .superRefine(({ also, values: all, marks }, context) => {
    for (const [index, one] of all.entries())
      if (one.also !== undefined && also === undefined)
        context.addIssue({
          code: 'custom',
          message: 'the figure does not say what this counts',
          path: ['values', index, 'also'],
        });
    for (const [index, { year }] of marks.entries())
      if (!all.some((one) => one.year === year))
        context.addIssue({
          code: 'custom',
          message: 'no column stands for this year',
          path: ['marks', index, 'year'],
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
