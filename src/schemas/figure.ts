import { z } from 'zod';
import { edtfDate, id } from './text.ts';

const shared = {
  /** Short and final: it is the address `#figure-<id>`. */
  id,
  /** Number of the paragraph after which it stands. */
  paragraph: z.int().positive(),
  /** Id of the note it belongs to. */
  note: id.optional(),
  /** A plain title. */
  title: z.string().min(1),
  /** What the figure shows, in one or more paragraphs. */
  caption: z.array(z.string()).min(1),
  /** The text alternative: the figure in one or two sentences. */
  alt: z.string().min(1),
  /** The data sets it is drawn from, and how the numbers were rounded. */
  credit: z.string().optional(),
  /** Ids of sources. */
  sources: z.array(id).min(1, 'a figure needs at least one source'),
};

/** One column a year, from zero; a year without a value is an empty, named slot. */
const columns = z.strictObject({
  ...shared,
  type: z.literal('columns'),
  /** What is counted. */
  unit: z.string().min(1),
  /** What an empty slot says. */
  gap: z.string().min(1),
  values: z
    .array(
      z.strictObject({
        year: z.int(),
        value: z.number().nonnegative().nullable(),
        /** Id of the source of this value. */
        source: id.optional(),
        /** What a reader should know of it. */
        remark: z.string().optional(),
      }),
    )
    .min(2),
  /** Moments marked below the columns. */
  marks: z.array(z.strictObject({ year: z.int(), label: z.string() })).default([]),
});

/** Dated items in rows on one scale of days. */
const strip = z.strictObject({
  ...shared,
  type: z.literal('strip'),
  /** First and last day of the scale, an EDTF interval. */
  span: edtfDate,
  /** A stretch that is tinted, with its name. */
  band: z.strictObject({ date: edtfDate, label: z.string() }).optional(),
  /** Ids of strands of the timeline, from top to bottom. */
  rows: z.array(id).min(1),
  items: z.array(
    z.strictObject({
      date: edtfDate,
      /** The date in words, where the words made from `date` would say too much. */
      shown: z.string().optional(),
      row: id,
      text: z.string().min(1),
    }),
  ),
});

/** Places and lines on a map; where each place lies is looked up in a gazetteer, never typed in. */
const map = z.strictObject({
  ...shared,
  type: z.literal('map'),
  places: z
    .array(
      z.strictObject({
        /** As the gazetteer spells it. */
        name: z.string().min(1),
        /** ISO 3166-1 code, to tell places of one name apart. */
        country: z.string().length(2),
        /** As the map spells it, if otherwise. */
        label: z.string().optional(),
        /** A second line under the name. */
        remark: z.string().optional(),
        /** `main` is a filled mark, `later` a lighter one, `empty` a ring, `plain` a small dot. */
        mark: z.enum(['main', 'later', 'empty', 'plain']).default('plain'),
        /** The side of the mark on which the name stands. */
        side: z.enum(['left', 'right', 'above', 'below']).default('right'),
      }),
    )
    .min(2),
  /** Straight lines between places, by name; the build computes their lengths. */
  lines: z.array(z.strictObject({ from: z.string(), to: z.string() })).default([]),
  /** Two countries, by ISO numeric code, whose common border is drawn thinner and named. */
  border: z
    .strictObject({ between: z.tuple([z.string(), z.string()]), label: z.string() })
    .optional(),
  /** What stands beside each place that has a story: listed under the map. */
  status: z
    .array(
      z.strictObject({ place: z.string(), where: z.string(), entries: z.array(z.string()).min(1) }),
    )
    .default([]),
});

/** One figure in `content/figures/*.yaml`. */
export const figureSchema = z.discriminatedUnion('type', [columns, strip, map]);

export type FigureEntry = z.infer<typeof figureSchema>;
export type ColumnsFigure = z.infer<typeof columns>;
export type StripFigure = z.infer<typeof strip>;
export type MapFigure = z.infer<typeof map>;
