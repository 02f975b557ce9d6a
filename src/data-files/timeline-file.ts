import { z } from 'zod';
import { type Absolute, entryPath } from '../model/addresses.ts';
import type { Edition } from '../model/edition.ts';
import { eventDate } from '../model/event-date.ts';
import { notesOf } from '../model/links.ts';
import { licenceAddress } from '../model/publication.ts';
import { statementSchema, statementsFile } from './statements.ts';

const event = z.strictObject({
  id: z.string(),
  url: z.url().describe('The entry on the site.'),
  date: z.string().describe('In EDTF, the Extended Date/Time Format (ISO 8601-2:2019).'),
  'date-in-words': z.string(),
  strand: z.string().describe('The id of a strand.'),
  title: z.string(),
  text: z.string().describe('What happened, and who says so.'),
  statements: z.array(statementSchema).min(1).describe('The text, with what carries each part.'),
  place: z.string(),
  since: z.boolean().describe('After the op-ed was written.'),
  paragraphs: z.array(z.int().positive()).describe('Paragraphs of the op-ed it bears on.'),
  notes: z.array(z.string()).describe('Ids of the notes it belongs to.'),
  terms: z.array(z.string()).describe('Ids in the glossary.'),
  sources: z.array(z.string()).min(1).describe('Ids in sources.json.'),
});

/** What `/data/timeline.json` holds; published as `/data/timeline.schema.json`. */
export const timelineFileSchema = z.strictObject({
  $schema: z.url(),
  title: z.string(),
  edition: z.iso.date().describe('The day of the edition.'),
  licence: z.url(),
  written: z.string().describe('When the op-ed was written, in EDTF.'),
  'record-until': z.string().describe('Until when the record goes, in EDTF.'),
  strands: z.array(z.strictObject({ id: z.string(), label: z.string() })),
  events: z.array(event).describe('From the earliest to the latest.'),
});

/** The timeline as open data. */
export const timelineFile = (
  edition: Edition,
  absolute: Absolute,
): z.infer<typeof timelineFileSchema> => ({
  $schema: absolute('data/timeline.schema.json'),
  title: edition.meta.title,
  edition: edition.meta.edition,
  licence: licenceAddress(edition.meta, absolute),
  written: edition.meta.written,
  'record-until': edition.meta['record-until'],
  strands: edition.meta.strands.map(({ id, label }) => ({ id, label })),
  events: edition.events.map((entry) => ({
    id: entry.id,
    url: absolute(entryPath('event', entry.id)),
    date: entry.date,
    'date-in-words': eventDate(entry),
    strand: entry.strand,
    title: entry.title,
    text: entry.text.text,
    statements: statementsFile(entry.text.statements),
    place: entry.place,
    since: entry.since,
    paragraphs: entry.paragraphs,
    notes: notesOf(edition, entry.id).map(({ id }) => id),
    terms: entry.terms,
    sources: entry.sources,
  })),
});
