import { z } from 'zod';
import { country } from './codes.ts';
import { figureBase } from './figure-base.ts';
import { label, told, words } from './text.ts';

/** Degrees to each side of the equator, or of Greenwich. */
const degrees = (most: number) =>
  z
    .number()
    .refine((one) => Math.abs(one) <= most, {
      error: `it goes from -${most} to ${most}`,
      ...told(
        'wrong-number',
        'Latitude is how far north, longitude how far east: are the two swapped?',
      ),
    })
    .meta({ minimum: -most, maximum: most });

/** Where a place lies, in degrees with decimals; each by its name, so that none is taken for the other. */
const position = z.strictObject({
  /** How far north, from -90 to 90; south is below 0. */
  latitude: degrees(90),
  /** How far east, from -180 to 180; west is below 0. */
  longitude: degrees(180),
});

const place = z.strictObject({
  /** As the gazetteer spells it, which knows where it lies; with `at` in any spelling. */
  name: words(80),
  /** ISO 3166-1 code: the gazetteer has places of one name in many countries. Not needed with `at`. */
  country: country.optional(),
  /** Where it lies, for a place that the gazetteer does not have. */
  at: position.optional(),
  /** As the map spells it, if otherwise. */
  label: words(60).optional(),
  /** Stands after the name on the map: its country, for example. */
  within: words(60).optional(),
  /** Stands under the name, line by line, and in the table of distances. */
  remark: label.optional(),
  /** `main` is a filled mark, `later` a lighter one, `empty` a ring, `plain` a small dot. */
  mark: z.enum(['main', 'later', 'empty', 'plain']).default('plain'),
  /** The side of the mark on which the name stands. */
  side: z.enum(['left', 'right', 'above', 'below']).default('right'),
  /** Above or below a mark: where along its words the mark stands. */
  align: z.enum(['start', 'middle', 'end']).default('middle'),
  /** Lines of text between mark and name, where the place is crowded; a thin line joins them upright. */
  away: z.number().min(0).max(12).default(0),
});

type Place = z.infer<typeof place>;

const isAt = (one: Place['at'], other: Place['at']): boolean =>
  one?.latitude === other?.latitude && one?.longitude === other?.longitude;

/** Two marks at one place, or two under one name, would hide each other. */
const checkPlaces = (places: readonly Place[], context: z.core.$RefinementCtx<unknown>): void => {
  for (const [index, { country, at }] of places.entries())
    if (country === undefined && at === undefined)
      context.addIssue({
        code: 'custom',
        path: [index],
        message: 'the place has neither a country, to be looked up in, nor a position of its own',
        ...told('missing-field', 'Add country: …, or at: { latitude: …, longitude: … }.'),
      });
  for (const [index, { name, country, at, label = name }] of places.entries()) {
    const before = places.slice(0, index);
    const place = before.some(
      (one) => one.name === name && (at || one.at ? isAt(at, one.at) : one.country === country),
    );
    const named = before.some((one) => (one.label ?? one.name) === label);
    if (!place && !named) continue;
    const message = place
      ? 'this place is on the map already'
      : 'another place has this name on the map';
    const hint = place ? 'Keep it once.' : 'Give one of them a label of its own.';
    const path = [index, place || label === name ? 'name' : 'label'];
    context.addIssue({ code: 'custom', path, message, ...told('figure-twice', hint) });
  }
};

const numeric = z.string().refine((code) => /^\d{3}$/.test(code), {
  error: 'a country on a map is written with the three digits of ISO 3166-1, in quotation marks',
  ...told('country-unknown', 'Write for example "578" for Norway, "752" for Sweden.'),
});

/** Places and lines on a map. */
export const map = z.strictObject({
  ...figureBase,
  /** Places and lines on a map. */
  type: z.literal('map'),
  /** What is marked on it. */
  places: z.array(place).min(2).max(40).superRefine(checkPlaces),
  /** Straight lines between places, by name or label; the build computes their lengths. */
  lines: z
    .array(
      z.strictObject({
        /** The place it begins at. */
        from: words(80),
        /** The place it leads to. */
        to: words(80),
        /** Its length stands on the map, under the name of the place it leads to. */
        shown: z.boolean().default(false),
      }),
    )
    .max(60)
    .default([]),
  /** Two countries, by ISO numeric code, whose common border is drawn thinner and named. */
  border: z
    .strictObject({
      /** The two, with three digits each: ["578", "752"] for Norway and Sweden. */
      between: z.tuple([numeric, numeric]),
      /** What is said of it under the map. */
      label,
    })
    .optional(),
});

export type MapFigure = z.infer<typeof map>;

/** The same map with its lines between places by their labels, whichever of their names is written. */
export const linesByLabels = (figure: MapFigure): MapFigure => {
  const { places } = figure;
  const meant = (name: string): string => {
    if (places.some(({ label }) => label === name)) return name;
    return places.find((one) => one.name === name)?.label ?? name;
  };
  const lines = figure.lines.map((one) => ({ ...one, from: meant(one.from), to: meant(one.to) }));
  return { ...figure, lines };
};

export type MapPlace = MapFigure['places'][number];
