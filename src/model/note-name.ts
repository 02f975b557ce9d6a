import { noteKinds, verdicts } from '../schemas/note-kinds.ts';
import type { Note } from './edition.ts';

/** The name of the mark of a note: “note 10, check”. */
export const markName = ({ number, kind }: Pick<Note, 'number' | 'kind'>): string =>
  `note ${number}, ${noteKinds[kind].label}`;

/** How far the claim of a note holds, in words that stand alone: “holds partly”; undefined where it checks none. */
export const verdictOf = (note: Note): string | undefined =>
  note.kind === 'check' ? verdicts[note.holds].alone : undefined;
