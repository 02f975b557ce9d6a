import { z } from 'zod';
import { countWords, id, prose } from './text.ts';

/** What a note does for the reader. */
export const noteKinds = ['context', 'check', 'voices', 'since'] as const;

/** How far a checked claim holds, in the words the reader sees. */
export const verdicts = ['holds', 'partly', 'disputed', 'outdated', 'not-found'] as const;

const paragraph = z.union([
  prose(60),
  z.strictObject({
    /** Who speaks: “The ministry”. Printed before a colon. */
    who: prose(8),
    /** What they say, as a sentence that reads on after the colon. */
    says: prose(60),
  }),
]);

const shared = {
  /** Short and final: it is the address `#note-<id>`. */
  id,
  /** Number of the paragraph, counted through the essay. */
  paragraph: z.int().positive(),
  /** The author's exact words that the note explains; the same words stand inside `<Note>` in the essay. */
  anchor: z.string().min(1),
  /** A plain title of at most 8 words. */
  title: prose(8),
  /** One sentence of at most 22 words that can stand alone. */
  gist: prose(22),
  /** At most 60 words in one or more paragraphs; a paragraph may name who speaks. */
  body: z.array(paragraph).min(1),
  /** Ids of terms that help here. */
  terms: z.array(id).default([]),
  /** Ids of the events it belongs to. */
  events: z.array(id).default([]),
  /** Ids of one to four sources, the most telling first. */
  sources: z.array(id).min(1, 'a note needs at least one source').max(4),
};

const plainNote = z.strictObject({ ...shared, kind: z.enum(['context', 'voices', 'since']) });

const checkNote = z.strictObject({
  ...shared,
  kind: z.literal('check'),
  /** How far the claim holds. */
  holds: z.enum(verdicts),
  /** What follows “How far it holds: partly.” on the page. */
  finding: prose(60),
});

/** The words of a note's body, `finding` included: a list of plain texts. */
export const bodyTexts = (note: {
  body: (string | { who: string; says: string })[];
  finding?: string | undefined;
}): string[] => [
  ...(note.finding ? [note.finding] : []),
  ...note.body.map((part) => (typeof part === 'string' ? part : `${part.who}: ${part.says}`)),
];

/** One margin note in `content/notes/*.yaml`. */
export const noteSchema = z
  .discriminatedUnion('kind', [plainNote, checkNote])
  .superRefine((note, context) => {
    const words = countWords(bodyTexts(note).join(' '));
    if (words > 60)
      context.addIssue({
        code: 'custom',
        path: ['body'],
        message: `${words} words with the finding, where 60 are the most`,
      });
  });

export type NoteEntry = z.infer<typeof noteSchema>;
