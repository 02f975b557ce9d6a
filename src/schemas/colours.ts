import { z } from 'zod';
import { kinds } from './note-kinds.ts';
import { told } from './text.ts';

/** The colours that an edition may choose, by the names of their tokens in `src/styles/tokens.css`. */
export const colourNames = ['paper', 'sheet', 'ink', 'soft', 'rule', ...kinds] as const;

export type ColourName = (typeof colourNames)[number];

const hex = z
  .string({
    // Nothing is left of a colour without quotation marks.
    error: ({ input }) =>
      input === null ? 'A # begins a comment: put the colour into quotation marks.' : undefined,
  })
  .refine((colour) => /^#[0-9a-f]{6}$/i.test(colour), {
    error: 'a colour is written with # and six digits, 0–9 and a–f',
    ...told('wrong-form', 'Write for example "#1f3f8a", in quotation marks.'),
  })
  .transform((colour) => colour.toLowerCase());

const scheme = z
  .strictObject({
    /** The page. */
    paper: hex.optional(),
    /** What lies on the page: cards, menus, open notes. */
    sheet: hex.optional(),
    /** The words. */
    ink: hex.optional(),
    /** Small print. */
    soft: hex.optional(),
    /** Thin lines between things. */
    rule: hex.optional(),
    /** Notes of the kind context, and what has their accent. */
    context: hex.optional(),
    /** Notes of the kind check. */
    check: hex.optional(),
    /** Notes of the kind voices. */
    voices: hex.optional(),
    /** Notes of the kind since. */
    since: hex.optional(),
  })
  .prefault({});

/** The colours of the edition, on pages, cards, cover and icons; paper stays white, and its words black. */
export const colours = z
  .strictObject({
    /** By day, and on images. */
    light: scheme,
    /** For readers who chose dark. */
    dark: scheme,
  })
  .prefault({});

export type ColourChoice = z.infer<typeof colours>;
