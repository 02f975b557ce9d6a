import { firstDay, lastDay } from '../dates/span.ts';
import type { Draft } from '../load/draft.ts';
import type { Mark, Stress } from '../load/essay-file.ts';
import type { Alias } from '../schemas/alias.ts';
import type { Correction } from '../schemas/correction.ts';
import type { EditionEntry } from '../schemas/edition.ts';
import type { EventEntry } from '../schemas/event.ts';
import type { FigureEntry } from '../schemas/figure.ts';
import type { NoteEntry } from '../schemas/note.ts';
import type { VerdictName } from '../schemas/own-words.ts';
import type { SourceEntry } from '../schemas/source.ts';
import type { TermEntry } from '../schemas/term.ts';
import { editorsLanguage } from './languages.ts';

/** A note as this edition shows it. */
export type Note = NoteEntry & {
  /** The order of the markers. */
  number: number;
  /** The section it stands in. */
  section: string;
  /** What its kind is called. */
  kindName: string;
  /** How far the claim that it checks holds, in words, and what that answers: “How far it holds”. */
  verdict?: VerdictName & { question: string };
};
export type Term = TermEntry;
export type Event = EventEntry;
export type Figure = FigureEntry;
/** A source with its number: the order in which the edition first cites it. */
export type Source = SourceEntry & { number: number };

export interface Paragraph {
  /** Counted through the essay from 1. */
  number: number;
  section: string;
  /** The author's words, plain. */
  text: string;
  marks: Mark[];
  /** The words that the author stresses. */
  stresses: Stress[];
  /** In the order of their markers. */
  notes: Note[];
  /** Drawn after it. */
  figures: Figure[];
}

export interface Section {
  number: number;
  id: string;
  title: string;
  precis: string;
  paragraphs: Paragraph[];
}

/** Everything the site shows, checked and in order. */
export interface Edition {
  meta: EditionEntry;
  sections: Section[];
  paragraphs: Paragraph[];
  notes: Note[];
  /** In alphabetical order of the headword. */
  terms: Term[];
  /** From the earliest to the latest. */
  events: Event[];
  /** In the order of their paragraphs. */
  figures: Figure[];
  /** In the order of their numbers. */
  sources: Source[];
  /** The newest first. */
  corrections: Correction[];
  aliases: Alias[];
}

const byDate = (a: Event, b: Event): number =>
  firstDay(a.date) - firstDay(b.date) || lastDay(a.date) - lastDay(b.date);

/** Puts a checked draft together: numbers notes and sources, orders terms and events. */
export const assemble = (draft: Draft): Edition => {
  const { kinds, verdicts, mottos } = draft.meta.entry;
  const entries = new Map(draft.notes.map(({ entry }) => [entry.id, entry]));
  const notes: Note[] = [];
  const figures = draft.figures.map(({ entry }) => entry).sort((a, b) => a.paragraph - b.paragraph);
  const paragraphs = draft.paragraphs.map(({ number, section, text, marks, stresses }) => {
    const own = marks.flatMap(({ type, id }) => {
      const entry = type === 'note' ? entries.get(id) : undefined;
      if (!entry) return [];
      const note: Note = {
        ...entry,
        number: notes.length + 1,
        section,
        kindName: kinds[entry.kind].name,
        ...(entry.kind === 'check' && {
          verdict: { ...verdicts[entry.holds], question: mottos.verdict },
        }),
      };
      notes.push(note);
      return [note];
    });
    return {
      number,
      section,
      text,
      marks,
      stresses,
      notes: own,
      figures: figures.filter(({ paragraph }) => paragraph === number),
    };
  });
  const sections = draft.meta.entry.sections.map((section, index) => ({
    ...section,
    number: index + 1,
    paragraphs: paragraphs.filter((paragraph) => paragraph.section === section.id),
  }));
  const terms = draft.terms
    .map(({ entry }) => entry)
    .sort((a, b) => a.term.localeCompare(b.term, draft.meta.entry.language));
  const events = draft.events.map(({ entry }) => entry).sort(byDate);
  const order = citationOrder({ copy: draft.meta.entry.copy, notes, events, terms, figures });
  const sources = draft.sources
    .map(({ entry }) => ({ ...entry, number: order.indexOf(entry.id) + 1 }))
    .sort((a, b) => a.number - b.number);
  const corrections = draft.corrections
    .map(({ entry }) => entry)
    .sort((a, b) => b.date.localeCompare(a.date, editorsLanguage));
  const aliases = draft.aliases.map(({ entry }) => entry);
  return {
    meta: draft.meta.entry,
    sections,
    paragraphs,
    notes,
    terms,
    events,
    figures,
    sources,
    corrections,
    aliases,
  };
};

interface Cites {
  sources: readonly string[];
}

/**
 * The order in which a reader meets the sources: the copy of the op-ed, the notes, the figures, the
 * events, the terms.
 * @returns each source id once
 */
export const citationOrder = (edition: {
  copy: string;
  notes: readonly Cites[];
  events: readonly Cites[];
  terms: readonly Cites[];
  figures: readonly Cites[];
}): string[] => [
  ...new Set([
    edition.copy,
    ...[...edition.notes, ...edition.figures, ...edition.events, ...edition.terms].flatMap(
      ({ sources }) => sources,
    ),
  ]),
];
