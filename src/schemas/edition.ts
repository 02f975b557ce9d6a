import { z } from 'zod';
import { countedCalendars } from '../dates/second-calendar.ts';
import { firstDay, lastDay } from '../dates/span.ts';
import type { RuleName } from '../rules/table.ts';
import { siteAddress } from './address.ts';
import { language, languageTag } from './codes.ts';
import { colours } from './colours.ts';
import { licence } from './licence.ts';
import { kinds } from './note-kinds.ts';
import { kindNames, mottos, verdictNames } from './own-words.ts';
import { share } from './share.ts';
import { closedDate, day, id, label, prose, text, told, words } from './text.ts';
import { typefaces } from './typefaces.ts';
import { units } from './units.ts';

const section = z.strictObject({
  /** Short and final: the file `essay/<id>.mdx`, the address `#<id>` and `/sections/<id>/`. */
  id: id.refine((own) => !/^(p\d+$|note-|figure-)/.test(own), {
    error: 'p and a number, note-… and figure-… are the addresses of paragraphs, notes and figures',
    ...told('id-reserved', 'Give the section another id.'),
  }),
  /** Ours, not the author's. */
  title: prose(8),
  /** What the author argues here, in at most 30 words. */
  precis: prose(30),
});

/** A calendar that the site can write. */
const calendarId = z
  .string()
  .refine((name) => (countedCalendars as readonly string[]).includes(name), {
    error: 'no calendar of twelve months has this id',
    ...told('calendar-unknown', `Write one of: ${countedCalendars.join(', ')}.`),
  });

/** The keys of a table of languages are tags of languages. */
const checkTags = (
  table: Record<string, string>,
  context: z.core.$RefinementCtx<unknown>,
): void => {
  for (const tag of Object.keys(table)) {
    const meant = languageTag(tag);
    if (meant === tag) continue;
    const hint = meant ? `Did you mean ${meant}?` : 'Write a language tag such as en, ps or ur.';
    const message = `no language has the tag ${tag}`;
    context.addIssue({ code: 'custom', path: [tag], message, ...told('language-unknown', hint) });
  }
};

/** Its fields, one by one. */
export const editionFields = z.strictObject({
  /** The site's name, in the bar of every page. */
  site: words(60),
  /** Where the site is published, with a slash at the end; `SITE_URL` in the environment overrides it. */
  address: siteAddress,
  /** BCP 47 tag of the essay. */
  language,
  /** BCP 47 tag of the editors' English, with its region: previews name it. */
  'editors-language': z
    .string()
    .refine((tag) => /^en(-[A-Z]{2})?$/.test(tag) && languageTag(tag) === tag, {
      error: 'the editors write English',
      ...told('language-unknown', 'Write en, en-GB, en-US …'),
    })
    .default('en'),
  /** The op-ed's title, as the copy named in `copy` has it. */
  title: words(200),
  /** One line that credits the title to that copy. */
  'title-credit': text,
  /** Id of the source that is the copy. */
  copy: id,
  /** Who first published it; where that is not known, where the copy stands. */
  'published-in': label,
  /** When it first appeared there, in EDTF. Left out where the copy prints no date. */
  'first-published': closedDate.optional(),
  /** When it was written, in EDTF: what is not on record is the editors' inference and has a `~`. */
  written: closedDate,
  /** What stands before the date of `written` in the timeline; “about” comes from the date itself. */
  'written-label': words(60),
  /** The author's name, or what is known of it. */
  author: label,
  /** False where `author` only says that no name is known. */
  'author-named': z.boolean(),
  /** One sentence: what this page is. */
  description: prose(40),
  /** The day of this edition: shared links carry it. */
  edition: day,
  /** Until when the record goes, in EDTF. */
  'record-until': closedDate,
  /** The sentence that ends the timeline. */
  'record-ends': text,
  /** Who made the edition. */
  editors: label,
  /** The rights in the op-ed itself. */
  rights: text,
  /** The rows of the timeline, each in one of the four accents. */
  strands: z
    .array(
      z.strictObject({
        /** Short and final: events and figures name the strand by it. */
        id,
        /** What readers see, in at most 24 letters. */
        label: words(24),
        /** The kind of note whose colour it takes. */
        accent: z.enum(kinds),
      }),
    )
    .min(1)
    .max(8),
  /** A second calendar beside the Gregorian one. */
  calendar: z
    .strictObject({
      /** Its name, spelt out once. */
      name: words(60),
      /** Unicode calendar id, for example `persian`. */
      id: calendarId,
      /** The twelve month names as readers there write them. */
      months: z
        .array(words(40))
        .length(12)
        .refine((names) => new Set(names).size === names.length, {
          error: 'two months have one name',
          ...told('duplicate-entry', 'Give each of the twelve its own name, in their order.'),
        }),
    })
    .optional(),
  /** What the language tags used in the glossary are called. */
  languages: z.record(z.string(), words(40)).superRefine(checkTags).default({}),
  /** The small lines of the editors': above the title, at the foot, in the key. */
  mottos,
  /** What the kinds of notes are called, and what they do. */
  kinds: kindNames,
  /** What the verdicts on a claim are called. */
  verdicts: verdictNames,
  /** The colours of pages, cards, cover and icons. */
  colours,
  /** Under which licence all that is the editors' is given. */
  licence,
  /** In what the two voices are set. */
  typefaces,
  /** What the menu for sharing offers. */
  share,
  /** In which units distances are written, and how. */
  units,
  /** The sections in order. */
  sections: z.array(section).min(1).max(60),
});

type Fields = z.infer<typeof editionFields>;
type DateField = 'written' | 'first-published' | 'edition' | 'record-until';

/** What comes before what, and what is said of the second where it does not. */
const order: [first: DateField, second: DateField, rule: RuleName, message: string][] = [
  ['written', 'first-published', 'date-order', 'the op-ed appeared before it was written'],
  ['written', 'edition', 'date-order', 'the edition is earlier than the op-ed'],
  ['written', 'record-until', 'date-order', 'the record ends before the op-ed was written'],
  ['first-published', 'edition', 'date-future', 'the op-ed appeared after the day of the edition'],
  ['record-until', 'edition', 'date-future', 'the record ends after the day of the edition'],
];

/** One date that does not fit several others is the wrong one. */
const complainOfOrder = (meta: Fields, context: z.core.$RefinementCtx<unknown>): void => {
  const broken = order.filter(([first, second]) => {
    const [before, after] = [meta[first], meta[second]];
    return before && after && firstDay(before) > lastDay(after);
  });
  const count = (field: DateField): number =>
    broken.filter(([first, second]) => first === field || second === field).length;
  const complained = new Set<DateField>();
  for (const [first, second, rule, message] of broken) {
    const later = rule === 'date-future' ? first : second;
    const other = later === first ? second : first;
    const wrong = count(other) > count(later) ? other : later;
    if (complained.has(wrong) || complained.has(other)) continue;
    complained.add(wrong);
    const hint = `It is ${meta[first]} (${first}) and ${meta[second]} (${second}): correct one of the two.`;
    context.addIssue({ code: 'custom', path: [wrong], message, ...told(rule, hint) });
  }
};

/** `content/edition.yaml`: what there is to say of the op-ed and of this edition as a whole. */
export const editionSchema = editionFields.superRefine(complainOfOrder);

export type EditionEntry = z.infer<typeof editionSchema>;
