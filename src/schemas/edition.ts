import { z } from 'zod';
import { edtfDate, id, prose } from './text.ts';

const section = z.strictObject({
  /** Short and final: the file `essay/<id>.mdx`, the address `#<id>` and `/sections/<id>/`. */
  id,
  /** Ours, not the author's. */
  title: prose(8),
  /** What the author argues here, in at most 30 words. */
  precis: prose(30),
});

/** `content/edition.yaml`: what there is to say of the op-ed and of this edition as a whole. */
export const editionSchema = z.strictObject({
  /** The site's name, in the bar of every page. */
  site: z.string().min(1),
  /** Where the site is published, with a slash at the end; `SITE_URL` in the environment overrides it. */
  address: z.url(),
  /** BCP 47 tag of the essay. */
  language: z.string().min(2),
  /** The op-ed's title, as the copy named in `copy` has it. */
  title: z.string().min(1),
  /** One line that credits the title to that copy. */
  'title-credit': z.string().min(1),
  /** Id of the source that is the copy. */
  copy: id,
  /** Where it first appeared. */
  'first-published': z.string().min(1),
  /** When, in EDTF. */
  written: edtfDate,
  /** How the marker of publication reads in the timeline. */
  'written-label': z.string().min(1),
  /** The author's name, or what is known of it. */
  author: z.string().min(1),
  /** False where `author` only says that no name is known. */
  'author-named': z.boolean(),
  /** One sentence: what this page is. */
  description: prose(40),
  /** The day of this edition, in EDTF. */
  edition: edtfDate,
  /** Until when the record goes, in EDTF. */
  'record-until': edtfDate,
  /** The sentence that ends the timeline. */
  'record-ends': z.string().min(1),
  /** Who made the edition. */
  editors: z.string().min(1),
  /** The rights in the op-ed itself. */
  rights: z.string().min(1),
  /** The rows of the timeline, each in one of the four accents. */
  strands: z
    .array(
      z.strictObject({
        id,
        label: z.string().min(1),
        accent: z.enum(['context', 'check', 'voices', 'since']),
      }),
    )
    .min(1),
  /** A second calendar beside the Gregorian one. */
  calendar: z
    .strictObject({
      /** Its name, spelt out once. */
      name: z.string(),
      /** Unicode calendar id, for example `persian`. */
      id: z.string(),
      /** The twelve month names as readers there write them. */
      months: z.array(z.string()).length(12),
    })
    .optional(),
  /** What the language tags used in the glossary are called. */
  languages: z.record(z.string(), z.string()).default({}),
  /** The sections in order. */
  sections: z.array(section).min(1),
  /** SHA-256 of the author's paragraphs joined by line feeds: no edit can change a word unseen. */
  'text-sha256': z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits'),
});

export type EditionEntry = z.infer<typeof editionSchema>;
