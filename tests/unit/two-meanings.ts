import { z } from 'zod';

/** Two kinds of entries with the same fields, which mean two things. */
export const twoMeanings = [
  z.strictObject({
    /** Of a boat. */
    name: z.string(),
  }),
  z.strictObject({
    /** Of a bridge. */
    name: z.string(),
  }),
];
