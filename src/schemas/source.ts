import { z } from 'zod';
import { firstDay, lastDay } from '../dates/span.ts';
import { webAddress } from './address.ts';
import { choice } from './choice.ts';
import { country, language } from './codes.ts';
import { sourceTypes } from './source-types.ts';
import { closedDate, day, id, text, told, words } from './text.ts';

/** What kind of evidence a source is. */
export const sourceKinds = ['primary', 'news', 'analysis', 'reference', 'data'] as const;

const name = z.union([
  z.strictObject({
    /** The name by which a person stands in a list. */
    family: words(80),
    /** What stands before it. */
    given: words(80).optional(),
  }),
  z.strictObject({
    /** The whole name of a body, or of a person whose name has no two parts. */
    literal: words(160),
  }),
]);

/** A volume, an issue or pages: YAML reads a number alone as a number. */
const part = z.union([words(40), z.number().transform(String)], {
  error: 'a number or a short text is wanted',
});

/**
 * One record in `content/sources.yaml`: the fields of CSL-JSON (citationstyles.org, schema 1.0.2),
 * with dates in EDTF, and what only we need to know of a source.
 */
export const sourceSchema = z
  .strictObject({
    /** Short and final: it is the address `/sources/#<id>`. */
    id,
    /** What kind of evidence it is: the list of sources counts by it. */
    kind: z.enum(sourceKinds),
    /** The type of CSL: a newspaper’s article, an interview, a law; readers are told those that are not plain. */
    type: choice(sourceTypes),
    /** The headline as printed, or our description of what it reports (no brackets: the site sets them). */
    title: words(400).optional(),
    /** `headline` is shown as it is, `description` in brackets, `none` not at all. */
    'title-is': z.enum(['headline', 'description', 'none']),
    /** Who wrote it, as it says; left out where it names nobody. */
    author: z.array(name).min(1).max(40).optional(),
    /** Who published it first. */
    'container-title': words(160),
    /** Where the copy that was read stands, if elsewhere. */
    via: words(160).optional(),
    /** The volume of a journal. */
    volume: part.optional(),
    /** The issue of a volume, or of a paper. */
    issue: part.optional(),
    /** The page or pages. */
    page: part.optional(),
    /** When it was published, in EDTF. Left out: the site says “undated”. */
    issued: closedDate.optional(),
    /** The day on which the copy was read. */
    accessed: day,
    /** BCP 47 tag of the page that was read. */
    language,
    /** ISO 3166-1 code of the publisher's country, only where the record says it; `UN` for its bodies. */
    country: country.optional(),
    /** The public address of the publisher. Left out where only a copy is known. */
    URL: webAddress.optional(),
    /** What a reader should know of the copy. */
    remark: text.optional(),
    /** In work: shown in the preview, and in no build. */
    draft: z.boolean().optional(),
  })
  .refine((source) => (source['title-is'] === 'none') === (source.title === undefined), {
    path: ['title'],
    message: 'a title is needed, unless title-is says none',
    ...told('missing-field', 'Add the title, or write title-is: none.'),
  })
  .refine(({ issued, accessed }) => !issued || lastDay(accessed) >= firstDay(issued), {
    path: ['accessed'],
    message: 'the copy was read before it was published',
    ...told('date-read', 'Correct one of the two days.'),
  });

export type SourceEntry = z.infer<typeof sourceSchema>;
