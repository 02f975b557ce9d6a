/** A kind of note. */
interface NoteKind {
  /** What it is called, where `kinds` in `edition.yaml` says nothing else; its id stays what it is. */
  label: string;
  /** What it does, for the key to the page; the same holds. */
  meaning: string;
  /** Where it stands from 75rem up: understanding on the left of the essay, the record on the right. */
  side: 'left' | 'right';
}

/**
 * Every kind of note, in the order of the key to the page. The accent of each is the variable and the
 * class of its name in `src/styles/tokens.css`.
 */
export const noteKinds = {
  context: { label: 'context', meaning: 'What a phrase refers to.', side: 'left' },
  voices: {
    label: 'voices',
    meaning: 'Where the parties differ, each side named.',
    side: 'left',
  },
  check: {
    label: 'check',
    meaning: 'A claim beside the record, and how far it holds.',
    side: 'right',
  },
  since: { label: 'since', meaning: 'What happened after the op-ed was written.', side: 'right' },
} as const satisfies Record<string, NoteKind>;

export type Kind = keyof typeof noteKinds;

/** Their names. */
export const kinds = Object.keys(noteKinds) as [Kind, ...Kind[]];

/** The kinds without a verdict: all but the check of a claim. */
export const plainKinds = kinds.filter((kind) => kind !== 'check');

/**
 * How far a checked claim holds: after “How far it holds:”, and beside the kind of the note; where
 * `verdicts` in `edition.yaml` says nothing else.
 */
export const verdicts = {
  holds: { answer: 'holds', alone: 'holds' },
  partly: { answer: 'partly', alone: 'holds partly' },
  disputed: { answer: 'disputed', alone: 'disputed' },
  outdated: { answer: 'outdated', alone: 'outdated' },
  'not-found': { answer: 'not found in the record', alone: 'not found in the record' },
} as const;

export type Verdict = keyof typeof verdicts;
