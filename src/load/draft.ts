import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Alias, aliasSchema } from '../schemas/alias.ts';
import { type Correction, correctionSchema } from '../schemas/correction.ts';
import type { EditionEntry } from '../schemas/edition.ts';
import { type EventEntry, eventSchema } from '../schemas/event.ts';
import { type FigureEntry, figureSchema } from '../schemas/figure.ts';
import { type HouseStyle, houseStyleSchema } from '../schemas/house-style.ts';
import type { Ledger } from '../schemas/ledger.ts';
import { type NoteEntry, noteSchema } from '../schemas/note.ts';
import { type SourceEntry, sourceSchema } from '../schemas/source.ts';
import { type TermEntry, termSchema } from '../schemas/term.ts';
import type { AboutId } from './about-headings.ts';
import { type AboutLink, aboutProblems } from './about-problems.ts';
import { type Located, readCollection } from './collection.ts';
import { filesIn, strayFiles } from './content-folder.ts';
import { readEdition } from './edition-file.ts';
import { type DraftParagraph, readEssay } from './essay.ts';
import { iconProblems } from './icon-file.ts';
import { readLedger } from './ledger-file.ts';
import { type Lost, loseWords, nothingLost } from './lost.ts';
import type { Problem } from './problem.ts';
import { type ReadRecord, readRecord } from './record-file.ts';
import { validate } from './validate.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

export type { DraftParagraph } from './essay.ts';

/** The content as read: every entry fits its schema, but nothing yet says that they fit each other. */
export interface Draft {
  root: string;
  meta: Located<EditionEntry>;
  paragraphs: DraftParagraph[];
  notes: Located<NoteEntry>[];
  terms: Located<TermEntry>[];
  events: Located<EventEntry>[];
  sources: Located<SourceEntry>[];
  figures: Located<FigureEntry>[];
  corrections: Located<Correction>[];
  aliases: Located<Alias>[];
  ledger: Located<Ledger>;
  /** What is recorded of the author’s words. */
  record: ReadRecord;
  style: Located<HouseStyle>;
  /** Every YAML file, as it was read. */
  files: YamlFile[];
  /** The essay’s files and the page about the edition, as text. */
  pages: { file: string; source: string; essay: boolean }[];
  /** The links of the page about the edition. */
  links: AboutLink[];
  /** The ids of the page about the edition. */
  ids: AboutId[];
  /** What is broken, and left out of all this. */
  lost: Lost;
}

/** The file, where there is one: not every edition needs it. */
const optional = (root: string, file: string): string[] =>
  existsSync(join(root, file)) ? [file] : [];

/** The house style; an edition may do without one. */
const readStyle = (root: string, lost: Lost) => {
  const none = houseStyleSchema.parse({});
  const start = { file: 'house-style.yaml', line: 1, column: 1 };
  const empty: Located<HouseStyle> = { entry: none, at: () => start, atWords: () => start };
  const [name] = optional(root, 'house-style.yaml');
  if (!name) return { style: empty, problems: [], files: [] };
  const file = readYaml(root, name);
  const { data, problems } = file.sound
    ? validate(file, houseStyleSchema)
    : { data: undefined, problems: [] };
  if (!data) loseWords(lost, file.source);
  const style: Located<HouseStyle> = {
    entry: data ?? none,
    at: (...path) => file.placeOf(path),
    atWords: file.placeOfWords,
  };
  return { style, problems: [...file.problems, ...problems], files: [file] };
};

/**
 * Reads the whole content folder.
 * @param root the content folder
 * @returns the draft of what could be used, and every problem met so far
 */
export const readDraft = (root: string): { draft: Draft; problems: Problem[] } => {
  const lost = nothingLost();
  const edition = readEdition(root, lost);
  const list = (folder: string) => filesIn(root, folder, '.yaml');
  const notes = readCollection(root, list('notes'), noteSchema, 'note', lost);
  const terms = readCollection(root, ['glossary.yaml'], termSchema, 'term', lost);
  const events = readCollection(root, ['timeline.yaml'], eventSchema, 'event', lost);
  const sources = readCollection(root, ['sources.yaml'], sourceSchema, 'source', lost);
  const figures = readCollection(root, list('figures'), figureSchema, 'figure', lost);
  const changes = optional(root, 'corrections.yaml');
  const corrections = readCollection(root, changes, correctionSchema, 'correction', lost);
  const retired = optional(root, 'aliases.yaml');
  const aliases = readCollection(root, retired, aliasSchema, 'alias', lost);
  const ledger = readLedger(root);
  lost.ledger = !ledger.sound;
  const record = readRecord(root);
  const style = readStyle(root, lost);
  const essay = readEssay(root, edition.meta, lost);
  const about = aboutProblems(root);
  const all = [
    edition,
    notes,
    terms,
    events,
    sources,
    figures,
    corrections,
    aliases,
    ledger,
    style,
  ];
  const draft: Draft = {
    root,
    meta: essay.meta,
    paragraphs: essay.paragraphs,
    notes: notes.entries,
    terms: terms.entries,
    events: events.entries,
    sources: sources.entries,
    figures: figures.entries,
    corrections: corrections.entries,
    aliases: aliases.entries,
    ledger: ledger.ledger,
    record,
    style: style.style,
    files: all.flatMap(({ files }) => files),
    pages: [...essay.pages, ...about.pages],
    links: about.links,
    ids: about.ids,
    lost,
  };
  const problems = [...all, record, essay, about].flatMap((read) => read.problems);
  return { draft, problems: [...problems, ...iconProblems(root), ...strayFiles(root)] };
};
