import { z } from 'zod';
import { type Absolute, entryPath } from '../model/addresses.ts';
import type { Edition } from '../model/edition.ts';
import { usesOf } from '../model/links.ts';
import { licenceAddress } from '../model/publication.ts';
import { termCategories } from '../schemas/term-categories.ts';
import { statementSchema, statementsFile } from './statements.ts';

const term = z.strictObject({
  id: z.string(),
  url: z.url().describe('The entry on the site.'),
  term: z.string().describe('The headword.'),
  category: z.enum(termCategories),
  definition: z.string(),
  statements: z
    .array(statementSchema)
    .min(1)
    .describe('The definition, with what carries each part.'),
  aliases: z.array(z.string()).describe('Other names.'),
  scripts: z
    .array(
      z.strictObject({
        lang: z.string().describe('BCP 47 tag.'),
        text: z.string(),
        of: z.string().optional().describe('What it writes, where that is not the headword.'),
        sources: z.array(z.string()).describe('Ids in sources.json, where one is named.'),
      }),
    )
    .describe('The name in other scripts.'),
  pronunciation: z.string().optional(),
  'pronunciation-source': z.string().optional().describe('Id in sources.json.'),
  namings: z
    .array(
      z.strictObject({
        by: z.string().describe('Who uses the name.'),
        name: z.string(),
        remark: z.string().optional(),
        sources: z.array(z.string()).min(1).describe('Ids in sources.json.'),
      }),
    )
    .optional()
    .describe('Where the name itself is disputed: every side’s name.'),
  paragraphs: z.array(z.int().positive()).describe('Paragraphs of the op-ed that use it.'),
  sources: z.array(z.string()).min(1).describe('Ids in sources.json.'),
});

/** What `/data/glossary.json` holds; published as `/data/glossary.schema.json`. */
export const glossaryFileSchema = z.strictObject({
  $schema: z.url(),
  title: z.string(),
  edition: z.iso.date().describe('The day of the edition.'),
  licence: z.url(),
  terms: z.array(term).describe('In alphabetical order of the headword.'),
});

/** The glossary as open data. */
export const glossaryFile = (
  edition: Edition,
  absolute: Absolute,
): z.infer<typeof glossaryFileSchema> => ({
  $schema: absolute('data/glossary.schema.json'),
  title: edition.meta.title,
  edition: edition.meta.edition,
  licence: licenceAddress(edition.meta, absolute),
  terms: edition.terms.map(({ source, draft, definition, ...entry }) => ({
    ...entry,
    definition: definition.text,
    statements: statementsFile(definition.statements),
    url: absolute(entryPath('term', entry.id)),
    paragraphs: usesOf(edition, entry.id).paragraphs.map(({ number }) => number),
  })),
});
