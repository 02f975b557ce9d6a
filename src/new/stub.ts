import type { Draft } from '../load/draft.ts';
import type { Answers, Field } from './field.ts';

/** A file with the text that it is to have, and what was put into it. */
export interface Change {
  /** Its path in the content folder. */
  file: string;
  /** What stands in it now; undefined where it is new. */
  before: string | undefined;
  after: string;
  /** The line at which the new words begin. */
  line: number;
  /** What an editor is told of it: “the note night-boat”. */
  what: string;
}

/** What is written for an entry, and what is left to do. */
export interface Written {
  changes: Change[];
  /** What an editor should know of what was written, and do next. */
  remarks: string[];
}

/** A kind of entry of which a stub can be written. */
export interface Stub {
  name: string;
  fields: readonly Field[];
  /** The arguments of an example. */
  example: string;
  /**
   * Makes what is to be written.
   * @throws Refusal where it cannot be
   */
  write: (answers: Answers, draft: Draft) => Written;
}
