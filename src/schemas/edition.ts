import { z } from 'zod';
import { firstDay, lastDay } from '../dates/span.ts';
import { siteAddress } from './address.ts';
import { kinds } from './note-kinds.ts';
import { day, edtfDate, id, prose, text } from './text.ts';

const section = z.strictObject({
  /** Short and final: the file `essay/<id>.mdx`, the address `#<id>` and `/sections/<id>/`. */
  id: id.refine((own) => !/^(p\d+$|note-|figure-)/.test(own), {
    error: 'p and a number, note-… and figure-… are the addresses of paragraphs, notes and figures',
  }),
  /** Ours, not the author's. */
  title: prose(8),
  /** What the author argues here, in at most 30 words. */
  precis: prose(30),
});

const fields = z.strictObject({
  /** The site's name, in the bar of every page. */
  site: text,
  /** Where the site is published, with a slash at the end; `SITE_URL` in the environment overrides it. */
  address: siteAddress,
  /** BCP 47 tag of the essay. */
  language: z.string().min(2),
  /** BCP 47 tag of the editors' English, with its region: previews name it. */
  'editors-language': z
    .string()
    .regex(/^en(-[A-Z]{2})?$/, 'the editors write English: en, en-GB, en-US …')
    .default('en'),
  /** The op-ed's title, as the copy named in `copy` has it. */
  title: z.string().min(1),
  /** One line that credits the title to that copy. */
  'title-credit': text,
  /** Id of the source that is the copy. */
  copy: id,
  /** Who first published it; where that is not known, where the copy stands. */
  'published-in': text,
  /** When it first appeared there, in EDTF. Left out where the copy prints no date. */
  'first-published': edtfDate.optional(),
  /** When it was written, in EDTF: what is not on record is the editors' inference and has a `~`. */
  written: edtfDate,
  /** What stands before the date of `written` in the timeline; “about” comes from the date itself. */
  'written-label': text,
  /** The author's name, or what is known of it. */
  author: text,
  /** False where `author` only says that no name is known. */
  'author-named': z.boolean(),
  /** One sentence: what this page is. */
  description: prose(40),
  /** The day of this edition: shared links carry it. */
  edition: day,
  /** Until when the record goes, in EDTF. */
  'record-until': edtfDate,
  /** The sentence that ends the timeline. */
  'record-ends': text,
  /** Who made the edition. */
  editors: text,
  /** The rights in the op-ed itself. */
  rights: text,
  /** The rows of the timeline, each in one of the four accents. */
  strands: z
    .array(
      z.strictObject({
        id,
        label: text,
        accent: z.enum(kinds),
      }),
    )
    .min(1),
  /** A second calendar beside the Gregorian one. */
  calendar: z
    .strictObject({
      /** Its name, spelt out once. */
      name: text,
      /** Unicode calendar id, for example `persian`. */
      id: z.enum(Intl.supportedValuesOf('calendar')),
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

/** `content/edition.yaml`: what there is to say of the op-ed and of this edition as a whole. */
export const editionSchema = fields
  .refine((meta) => lastDay(meta['first-published'] ?? '..') >= firstDay(meta.written), {
    path: ['first-published'],
    message: 'the op-ed appeared before it was written',
  })
  .refine(({ edition, written }) => lastDay(edition) >= firstDay(written), {
    path: ['edition'],
    message: 'the edition is earlier than the op-ed',
  })
  .refine((meta) => lastDay(meta['record-until']) >= firstDay(meta.written), {
    path: ['record-until'],
    message: 'the record ends before the op-ed was written',
  })
  .refine((meta) => firstDay(meta['record-until']) <= lastDay(meta.edition), {
    path: ['record-until'],
    message: 'the record ends after the day of the edition',
  });

export type EditionEntry = z.infer<typeof editionSchema>;
