import { z } from 'zod';
import { id, words } from './text.ts';

const phrase = words(120);
const phrases = z.array(phrase).max(200);

/** An `error` stops the build; a `warning` asks for a second look. */
const level = z.enum(['error', 'warning']).default('error');

/** `content/house-style.yaml`: how the editors write. What stands in quotation marks is not theirs. */
export const houseStyleSchema = z.strictObject({
  /** Words that the editors do not use in their own voice. */
  words: z
    .array(
      z.strictObject({
        /** The word in all its forms: [claim, claims, claimed]. */
        word: phrases.min(1),
        /** What to write instead. */
        better: phrase,
        /** Phrases in which it is right. */
        except: phrases.default([]),
        level,
      }),
    )
    .default([]),
  /** Words that never stand alone: “Pell” only as “Pell & Quist” and the like. */
  names: z
    .array(
      z.strictObject({
        /** The word. */
        word: phrase,
        /** The phrases in which it stands. */
        only: phrases.min(1),
        level,
      }),
    )
    .default([]),
  /** Abbreviations in gists. One that is in neither list is a mistake too. */
  abbreviations: z
    .strictObject({
      /** Those that every reader knows: [UN, US]. */
      known: phrases.default([]),
      /** Those that a gist spells out where it first uses them. */
      spelt: z
        .array(
          z.strictObject({
            /** The abbreviation. */
            short: words(20),
            /** How a gist has it first: “the Saltry Bridge Company (LSB)”. */
            long: phrase,
          }),
        )
        .default([]),
      level,
    })
    .optional(),
  /** Who speaks in a note, in the words before the colon; what follows a comma there is free. */
  voices: z
    .strictObject({
      /** The set names of the parties. */
      sides: phrases.default([]),
      /** Bodies and people that are named as such. */
      bodies: phrases.default([]),
      level,
    })
    .optional(),
  /** Numbers of the dead and injured name who counted. */
  tolls: z
    .strictObject({
      /** Ids of the strands of the timeline that the rule is for. */
      strands: z.array(id).min(1).max(8),
      /** Numbers in words: [one, two, dozens]. Figures are numbers anyway. */
      numbers: phrases.default([]),
      /** What happens to people: [killed, injured]. */
      harm: phrases.min(1),
      /** Words of a sentence that say who counted: [says, count]. */
      counters: phrases.min(1),
      /** An `error` stops the build; a `warning` asks for a second look. */
      level: level.default('warning'),
    })
    .optional(),
});

export type HouseStyle = z.infer<typeof houseStyleSchema>;
