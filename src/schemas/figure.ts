import { z } from 'zod';
import { figureBase } from './figure-base.ts';
import { columns } from './figure-columns.ts';
import { map } from './figure-map.ts';
import { stops } from './figure-stops.ts';
import { edtfDate, id, text } from './text.ts';

/** Dated items in rows on one scale of days. */
const strip = z.strictObject({
  ...figureBase,
  type: z.literal('strip'),
  /** First and last day of the scale, an EDTF interval. */
  span: edtfDate,
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
