import type { NoteEntry } from '../schemas/note.ts';
import type { Note } from './edition.ts';

/** What each kind of note is called on the page. */
export const kindLabels: Record<NoteEntry['kind'], string> = {
  context: 'context',
  check: 'check',
  voices: 'voices',
  since: 'since',
};

/** What each kind of note does, for the key to the page. */
export const kindMeanings: Record<NoteEntry['kind'], string> = {
  context: 'What a phrase refers to.',
  voices: 'Where the parties differ, each side named.',
  check: 'A claim beside the record, and how far it holds.',
  since: 'What happened after the op-ed was written.',
};

/** How far a claim holds, in words. */
export const verdictLabels = {
  holds: 'holds',
  partly: 'partly',
  disputed: 'disputed',
  outdated: 'outdated',
  'not-found': 'not found in the record',
} as const;

/** The name of a note: “Note 10, check: “Verification”, with a penalty”. */
export const noteName = (note: Pick<Note, 'number' | 'kind' | 'title'>): string =>
  `Note ${note.number}, ${kindLabels[note.kind]}: ${note.title}`;

/** The side of the essay a note stands on from 75rem up: understanding left, the record right. */
export const sideOf = (kind: NoteEntry['kind']): 'left' | 'right' =>
  kind === 'context' || kind === 'voices' ? 'left' : 'right';
