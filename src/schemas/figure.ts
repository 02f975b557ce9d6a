import { z } from 'zod';
import { firstDay, lastDay } from '../dates/span.ts';
import { figureBase } from './figure-base.ts';
import { map } from './figure-map.ts';
import { stops } from './figure-stops.ts';
import { edtfDate, id, text } from './text.ts';

const columnFields = z.strictObject({
  ...figureBase,
  type: z.literal('columns'),
  /** What is counted. */
  unit: text,
  /** What an empty slot says. */
  gap: text,
  values: z
    .array(
      z.strictObject({
        year: z.int(),
        value: z.number().nonnegative().nullable(),
        /** Id of the source of this value. */
        source: id.optional(),
        /** What a reader should know of it. */
        remark: text.optional(),
      }),
    )
    .min(2)
    .refine((values) => values.every(({ year }, at) => at === 0 || year > values[at - 1]!.year), {
      error: 'the years do not go up from one to the next',
    }),
  /** Years that are set apart, each with words of about 40 letters that are drawn above it. */
  marks: z.array(z.strictObject({ year: z.int(), label: text })).default([]),
});

/** One column a year, from zero; a year without a value is an empty, named slot. */
const columns = columnFields.superRefine(({ values, marks }, context) =>
  marks.forEach(({ year }, index) => {
    if (values.some((value) => value.year === year)) return;
    const path = ['marks', index, 'year'];
    context.addIssue({ code: 'custom', path, message: 'no column stands for this year' });
  }),
);

const stripFields = z.strictObject({
  ...figureBase,
  type: z.literal('strip'),
  /** First and last day of the scale, an EDTF interval. */
  span: edtfDate.refine((date) => Number.isFinite(lastDay(date) - firstDay(date)), {
    error: 'the scale needs a first and a last day, for example 2025-10-09/2025-11-08',
  }),
  /** A stretch that is tinted, with its name. */
  band: z.strictObject({ date: edtfDate, label: text }).optional(),
  /** Ids of strands of the timeline, from top to bottom. */
  rows: z.array(id).min(1),
  items: z.array(
    z.strictObject({
      date: edtfDate,
      /** The date in words, where the words made from `date` would say too much. */
      shown: text.optional(),
      row: id,
      /** One to three words that are drawn at it. */
      label: text.optional(),
      text,
    }),
  ),
});

type Strip = z.infer<typeof stripFields>;

/** True where some day of the date is on the figure's scale: what is not would be drawn at its edge. */
const onScale = ({ span }: Strip, date: string): boolean =>
  lastDay(date) >= firstDay(span) && firstDay(date) <= lastDay(span);

/** Dated items in rows on one scale of days. */
const strip = stripFields.superRefine((figure, context) => {
  const dated = [
    ...(figure.band ? [{ date: figure.band.date, path: ['band', 'date'] }] : []),
    ...figure.items.map(({ date }, index) => ({ date, path: ['items', index, 'date'] })),
  ];
  for (const { date, path } of dated)
    if (!onScale(figure, date))
      context.addIssue({
        code: 'custom',
        path,
        message: `no day of it is in the span ${figure.span}`,
      });
});

/** One figure in `content/figures/*.yaml`. */
export const figureSchema = z.discriminatedUnion('type', [columns, strip, map, stops]);

export type FigureEntry = z.infer<typeof figureSchema>;
export type ColumnsFigure = z.infer<typeof columns>;
export type StripFigure = z.infer<typeof strip>;
export type { MapFigure } from './figure-map.ts';
export type { StopsFigure } from './figure-stops.ts';
