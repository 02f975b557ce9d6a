import { z } from 'zod';
import { firstDay, lastDay } from '../dates/span.ts';
import { figureBase } from './figure-base.ts';
import { columns } from './figure-columns.ts';
import { map } from './figure-map.ts';
import { stops } from './figure-stops.ts';
import { edtfDate, id, text } from './text.ts';

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
export type StripFigure = z.infer<typeof strip>;
export {
  type ColumnsFigure,
  type CountsFigure,
  isCounts,
  isSeries,
  type SeriesFigure,
} from './figure-columns.ts';
export type { MapFigure } from './figure-map.ts';
export type { StopsFigure } from './figure-stops.ts';
