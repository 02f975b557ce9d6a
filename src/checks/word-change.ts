import type { RecordedParagraph } from '../load/record-file.ts';
import type { Now } from './paragraph-words.ts';
import type { StressChange } from './stress-changes.ts';

/** Words of a paragraph that are others than those recorded: none of today’s where some are missing. */
export interface WordChange {
  is: 'words';
  one: Now;
  from: number;
  to: number;
  /** What is recorded there. */
  marks: string[];
  /** What is recorded of the paragraph. */
  record: RecordedParagraph;
  /** Whether nothing else of it differs. */
  alone?: boolean;
}

/** One thing that was done to the author's words. */
export type Change =
  | WordChange
  | ({ is: 'stress' } & StressChange)
  | { is: 'spaces'; one: Now }
  | { is: 'new'; all: Now[] }
  | {
      is: 'cut';
      paragraphs: number;
      words: number;
      next: Now | undefined;
      record: RecordedParagraph;
    }
  | { is: 'moved'; one: Now; from: number; to: number; home: Now; index: number }
  | { is: 'split'; one: Now }
  | { is: 'joined'; one: Now; index: number };
