import { z } from 'zod';
import { firstDay, lastDay } from '../dates/span.ts';
import { webAddress } from './address.ts';
import { day, edtfDate, id, text } from './text.ts';

/** What kind of evidence a source is. */
export const sourceKinds = ['primary', 'news', 'analysis', 'reference', 'data'] as const;

const name = z.union([
  z.strictObject({ family: z.string(), given: z.string().optional() }),
  z.strictObject({ literal: z.string() }),
]);

/**
 * One record in `content/sources.yaml`: the fields of CSL-JSON (citationstyles.org, schema 1.0.2),
 * with dates in EDTF, and what only we need to know of a source.
 */
export const sourceSchema = z
  .strictObject({
    /** Short and final: it is the address `/sources/#<id>`. */
    id,
    kind: z.enum(sourceKinds),
    /** The CSL type. */
    type: z.enum([
      'article-newspaper',
      'article-journal',
      'article-magazine',
      'article',
      'book',
      'chapter',
      'dataset',
      'entry-encyclopedia',
      'report',
      'speech',
      'thesis',
      'treaty',
      'webpage',
      'post-weblog',
      'broadcast',
    ]),
    /** The headline as printed, or our description of what it reports (no brackets: the site sets them). */
    title: z.string().optional(),
    /** `headline` is shown as it is, `description` in brackets, `none` not at all. */
    'title-is': z.enum(['headline', 'description', 'none']),
    author: z.array(name).optional(),
    /** Who published it first. */
    'container-title': z.string().min(1),
    /** Where the copy that was read stands, if elsewhere. */
    via: z.string().optional(),
    volume: z.coerce.string().optional(),
    issue: z.coerce.string().optional(),
    page: z.coerce.string().optional(),
    /** When it was published, in EDTF. Left out: the site says “undated”. */
    issued: edtfDate.optional(),
    /** The day on which the copy was read. */
    accessed: day,
    /** BCP 47 tag of the page that was read. */
    language: z.string().min(2),
    /** ISO 3166-1 code of the publisher's country, only where the record says it; `UN` for its bodies. */
    country: z.string().length(2).optional(),
    /** The public address of the publisher. Left out where only a copy is known. */
    URL: webAddress.optional(),
    /** What a reader should know of the copy. */
    remark: text.optional(),
  })
  .refine(
    (source) => source['title-is'] !== 'description' || text.safeParse(source.title).success,
    {
      path: ['title'],
      message:
        'a description is in the editors’ own words: ’ for an apostrophe, “ ” for quotation marks',
    },
  )
  .refine((source) => (source['title-is'] === 'none') === (source.title === undefined), {
    path: ['title'],
    message: 'a title is needed, unless title-is says none',
  })
  .refine(({ issued, accessed }) => !issued || lastDay(accessed) >= firstDay(issued), {
    path: ['accessed'],
    message: 'the copy was read before it was published',
  });

export type SourceEntry = z.infer<typeof sourceSchema>;
