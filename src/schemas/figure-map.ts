import { z } from 'zod';
import { figureBase } from './figure-base.ts';
import { text } from './text.ts';

const place = z.strictObject({
  /** As the gazetteer spells it: where it lies is looked up there, never typed in. */
  name: z.string().min(1),
  /** ISO 3166-1 code, to tell places of one name apart. */
  country: z.string().length(2),
  /** As the map spells it, if otherwise. */
  label: text.optional(),
  /** Stands after the name on the map: its country, for example. */
  within: text.optional(),
  /** Stands under the name, line by line, and in the table of distances. */
  remark: text.optional(),
  /** `main` is a filled mark, `later` a lighter one, `empty` a ring, `plain` a small dot. */
  mark: z.enum(['main', 'later', 'empty', 'plain']).default('plain'),
  /** The side of the mark on which the name stands. */
  side: z.enum(['left', 'right', 'above', 'below']).default('right'),
  /** Above or below a mark: where along its words the mark stands. */
  align: z.enum(['start', 'middle', 'end']).default('middle'),
  /** Lines of text between mark and name, where the place is crowded; a thin line joins them upright. */
  away: z.number().nonnegative().default(0),
});

/** Places and lines on a map. */
export const map = z.strictObject({
  ...figureBase,
  type: z.literal('map'),
  places: z.array(place).min(2),
  /** Straight lines between places, by name; the build computes their lengths. */
  lines: z
    .array(
      z.strictObject({
        from: z.string(),
        to: z.string(),
        /** Its length stands on the map, under the name of the place it leads to. */
        shown: z.boolean().default(false),
      }),
    )
    .default([]),
  /** Two countries, by ISO numeric code, whose common border is drawn thinner and named. */
  border: z.strictObject({ between: z.tuple([z.string(), z.string()]), label: text }).optional(),
});

export type MapFigure = z.infer<typeof map>;
export type MapPlace = MapFigure['places'][number];
