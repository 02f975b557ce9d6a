import type { Note } from './edition.ts';

/** The name of the mark of a note: “note 10, check”. */
export const markName = ({ number, kindName }: Pick<Note, 'number' | 'kindName'>): string =>
  `note ${number}, ${kindName}`;

/** How far the claim of a note holds, in words that stand alone: “holds partly”; undefined where it checks none. */
export const verdictOf = ({ verdict }: Pick<Note, 'verdict'>): string | undefined => verdict?.alone;
