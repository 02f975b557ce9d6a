import { z } from 'zod';
import { figureBase } from './figure-base.ts';
import { label, text, words } from './text.ts';

const stop = z.strictObject({
  /** Its name. */
  place: words(60),
  /** What lies on the left of the line there, where the record names it. */
  left: words(60).optional(),
  /** What lies on the right of the line there. */
  right: words(60).optional(),
  /** `shut` is a filled mark, `partly` a half-filled one, `open` a ring. */
  mark: z.enum(['shut', 'partly', 'open']),
  /** What the last word on it is: it stands beside the mark. */
  last: label,
  /** What is on record, from the earliest to the latest. */
  entries: z.array(text).min(1).max(40),
});

/** A line between two sides with stops on it, in the order given: a scheme, not a map. */
export const stops = z.strictObject({
  ...figureBase,
  /** A line between two sides, with stops on it. */
  type: z.literal('stops'),
  /** The names of the two sides. */
  sides: z.strictObject({
    /** What lies on the left. */
    left: words(60),
    /** What lies on the right. */
    right: words(60),
  }),
  /** The name of the line. */
  line: label,
  /** What a stop is: “Station”. */
  stop: words(40),
  /** The stops, from top to bottom. */
  stops: z.array(stop).min(2).max(40),
});

export type StopsFigure = z.infer<typeof stops>;
