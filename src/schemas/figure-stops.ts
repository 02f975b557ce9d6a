import { z } from 'zod';
import { figureBase } from './figure-base.ts';
import { text } from './text.ts';

const stop = z.strictObject({
  place: text,
  /** What lies on the left and on the right of the line there, where the record names it. */
  left: text.optional(),
  right: text.optional(),
  /** `shut` is a filled mark, `partly` a half-filled one, `open` a ring. */
  mark: z.enum(['shut', 'partly', 'open']),
  /** What the last word on it is: it stands beside the mark. */
  last: text,
  /** What is on record, from the earliest to the latest. */
  entries: z.array(text).min(1),
});

/** A line between two sides with stops on it, in the order given: a scheme, not a map. */
export const stops = z.strictObject({
  ...figureBase,
  type: z.literal('stops'),
  /** The names of the two sides. */
  sides: z.strictObject({ left: text, right: text }),
  /** The name of the line. */
  line: text,
  /** What a stop is: “Station”. */
  stop: text,
  stops: z.array(stop).min(2),
});

export type StopsFigure = z.infer<typeof stops>;
