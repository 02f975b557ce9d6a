import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Alias, aliasSchema } from '../schemas/alias.ts';
import { type Correction, correctionSchema } from '../schemas/correction.ts';
import { type EditionEntry, editionSchema } from '../schemas/edition.ts';
import { type EventEntry, eventSchema } from '../schemas/event.ts';
import { type FigureEntry, figureSchema } from '../schemas/figure.ts';
import { type HouseStyle, houseStyleSchema } from '../schemas/house-style.ts';
import type { Ledger } from '../schemas/ledger.ts';
import { type NoteEntry, noteSchema } from '../schemas/note.ts';
import { type SourceEntry, sourceSchema } from '../schemas/source.ts';
import { type TermEntry, termSchema } from '../schemas/term.ts';
import { aboutProblems } from './about-problems.ts';
import { type Located, readCollection } from './collection.ts';
import { shownPath } from './content-file.ts';
import { type EssayParagraph, readEssayFile } from './essay-file.ts';
import { readLedger } from './ledger-file.ts';
import type { Place, Problem } from './problem.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml-file.ts';

/** A paragraph with its number in the essay and where its words stand. */
export interface DraftParagraph extends EssayParagraph {
  number: number;
  section: string;
  file: string;
}

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
  style: Located<HouseStyle>;
}

const list = (root: string, folder: string, ending: string): string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder))
        .filter((name) => name.endsWith(ending))
        .sort()
        .map((name) => `${folder}/${name}`)
    : [];

/** The file, where there is one: not every edition needs it. */
const optional = (root: string, file: string): string[] =>
  existsSync(join(root, file)) ? [file] : [];

const readMeta = (
  root: string,
): { meta: Located<EditionEntry> | undefined; problems: Problem[] } => {
  const file = readYaml(root, 'edition.yaml');
  const { data, problems } = validate(file, editionSchema);
  const at = (...path: (string | number)[]): Place => file.placeOf(path);
  return { meta: data && { entry: data, at, atWords: file.placeOfWords }, problems };
};

/** The house style; an edition may do without one. */
const readStyle = (root: string): { style: Located<HouseStyle>; problems: Problem[] } => {
  const name = 'house-style.yaml';
  const file = readYaml(root, name);
  const at = (...path: (string | number)[]): Place => file.placeOf(path);
  const located = (entry: HouseStyle) => ({ entry, at, atWords: file.placeOfWords });
  const none = houseStyleSchema.parse({});
  if (!existsSync(join(root, name))) return { style: located(none), problems: [] };
  const { data, problems } = validate(file, houseStyleSchema);
  return { style: located(data ?? none), problems };
};

const readEssay = (root: string, meta: Located<EditionEntry>) => {
  const problems: Problem[] = [];
  const paragraphs: DraftParagraph[] = [];
  for (const { id } of meta.entry.sections) {
    const file = `essay/${id}.mdx`;
    const read = readEssayFile(root, file);
    problems.push(...read.problems);
    for (const paragraph of read.paragraphs)
      paragraphs.push({
        ...paragraph,
        number: paragraphs.length + 1,
        section: id,
        file: shownPath(root, file),
      });
  }
  const listed = new Set(meta.entry.sections.map(({ id }) => `essay/${id}.mdx`));
  for (const file of list(root, 'essay', '.mdx'))
    if (!listed.has(file)) {
      const hint = 'Add its section to edition.yaml, or remove the file.';
      problems.push({
        file: shownPath(root, file),
        line: 1,
        column: 1,
        message: 'no section has this file',
        hint,
      });
    }
  return { paragraphs, problems };
};

/**
 * Reads the whole content folder.
 * @param root the content folder
 * @returns the draft, absent only where `edition.yaml` cannot be used, and every problem met so far
 */
export const readDraft = (root: string): { draft: Draft | undefined; problems: Problem[] } => {
  const { meta, problems } = readMeta(root);
  const notes = readCollection(root, list(root, 'notes', '.yaml'), noteSchema);
  const terms = readCollection(root, ['glossary.yaml'], termSchema);
  const events = readCollection(root, ['timeline.yaml'], eventSchema);
  const sources = readCollection(root, ['sources.yaml'], sourceSchema);
  const figures = readCollection(root, list(root, 'figures', '.yaml'), figureSchema);
  const corrections = readCollection(root, optional(root, 'corrections.yaml'), correctionSchema);
  const aliases = readCollection(root, optional(root, 'aliases.yaml'), aliasSchema);
  const ledger = readLedger(root);
  const style = readStyle(root);
  for (const read of [notes, terms, events, sources, figures, corrections, aliases, ledger, style])
    problems.push(...read.problems);
  problems.push(...aboutProblems(root));
  if (!meta) return { draft: undefined, problems };
  const essay = readEssay(root, meta);
  problems.push(...essay.problems);
  const draft = {
    root,
    meta,
    paragraphs: essay.paragraphs,
    notes: notes.entries,
    terms: terms.entries,
    events: events.entries,
    sources: sources.entries,
    figures: figures.entries,
    corrections: corrections.entries,
    aliases: aliases.entries,
    ledger: ledger.ledger,
    style: style.style,
  };
  return { draft, problems };
};
