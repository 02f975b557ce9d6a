import { noteKinds } from '../schemas/note-kinds.ts';
import type { Note } from './edition.ts';

/** The name of a note: “Note 10, check: “Verification”, with a penalty”. */
export const noteName = (note: Pick<Note, 'number' | 'kind' | 'title'>): string =>
  `Note ${note.number}, ${noteKinds[note.kind].label}: ${note.title}`;
