import { z } from 'zod';
import { firstDay, lastDay } from '../dates/span.ts';
import { figureBase } from './figure-base.ts';
import { columns } from './figure-columns.ts';
import { linesByLabels, map } from './figure-map.ts';
import { stops } from './figure-stops.ts';
import { closedDate, id, idList, label, startedDate, told, words } from './text.ts';

const stripFields = z.strictObject({
  ...figureBase,
  /** Dated items in rows, on one scale of days. */
  type: z.literal('strip'),
  /** First and last day of the scale, an EDTF interval. */
  span: closedDate
    .refine((date) => /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(date), {
      error: 'the scale needs a first and a last day, for example 2025-10-09/2025-11-08',
      ...told('date-precision', 'Write both days whole.'),
      abort: true,
    })
    .refine((date) => lastDay(date) - firstDay(date) < 750 * 86_400_000, {
      error: 'the scale is longer than two years',
      ...told('figure-scale', 'Draw less time: days would fall on one another.'),
      abort: true,
    }),
  /** A stretch that is tinted, with its name. */
  band: z
    .strictObject({
      /** When, in EDTF. */
      date: startedDate,
      /** What it is called in the drawing. */
      label: words(60),
    })
    .optional(),
  /** Ids of strands of the timeline, from top to bottom. */
  rows: idList().min(1).max(8),
  /** What is drawn, each in one of the rows. */
  items: z
    .array(
      z.strictObject({
        /** When, in EDTF. */
        date: startedDate,
        /** The date in words, where the words made from `date` would say too much. */
        shown: words(80).optional(),
        /** The row it stands in. */
        row: id,
        /** One to three words that are drawn at it. */
        label: words(60).optional(),
        /** What happened, for the table under the drawing. */
        text: label,
      }),
    )
    .min(1)
    .max(80),
});

type Strip = z.infer<typeof stripFields>;

/** True where some day of the date is on the figure's scale: what is not would be drawn at its edge. */
const onScale = ({ span }: Strip, date: string): boolean =>
  lastDay(date) >= firstDay(span) && firstDay(date) <= lastDay(span);

const complainOfRows = ({ rows, items }: Strip, context: z.core.$RefinementCtx<unknown>): void => {
  const complain = (path: (string | number)[], message: string, hint: string): void =>
    context.addIssue({ code: 'custom', path, message, ...told('figure-row', hint) });
  if (rows.length === 0) return;
  for (const [index, { row }] of items.entries())
    if (!rows.includes(row))
      complain(
        ['items', index, 'row'],
        'the figure has no row of this id',
        `Write one of its rows: ${rows.join(', ')}; or add the row.`,
      );
  // An item in no row may be meant for an empty one.
  if (items.some(({ row }) => !rows.includes(row))) return;
  for (const [index, id] of rows.entries())
    if (!items.some(({ row }) => row === id))
      complain(['rows', index], 'nothing stands in this row', 'Take it out, or give it an item.');
};

const complainOfOrder = ({ items }: Strip, context: z.core.$RefinementCtx<unknown>): void => {
  const latest = new Map<string, number>();
  for (const [index, { date, row }] of items.entries()) {
    const start = firstDay(date);
    if (start < (latest.get(row) ?? start))
      context.addIssue({
        code: 'custom',
        path: ['items', index, 'date'],
        message: 'the item is earlier than the one before it in its row',
        ...told('figure-order', 'Put the items of a row in the order of their days.'),
      });
    latest.set(row, Math.max(start, latest.get(row) ?? start));
  }
};

/** Dated items in rows on one scale of days. */
const strip = stripFields.superRefine((figure, context) => {
  complainOfRows(figure, context);
  complainOfOrder(figure, context);
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
        ...told('figure-scale', 'Correct the date, or widen the span.'),
      });
});

/** One figure in `content/figures/*.yaml`. */
export const figureSchema = z
  .discriminatedUnion('type', [columns, strip, map, stops])
  .transform((figure) => (figure.type === 'map' ? linesByLabels(figure) : figure));

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
