import { z } from 'zod';
import { carry, complainOfUncarried, type Part, unionOf } from './carried.ts';
import { type CitedText, citedProse } from './cited-text.ts';
import { plainKinds, verdicts } from './note-kinds.ts';
import { countWords, id, idList, paragraphNumber, prose, told, words } from './text.ts';

/** A paragraph of a note's body: what it says and, where a party speaks, who. */
export interface BodyPart {
  who?: string | undefined;
  says: CitedText;
}

const paragraph = z.union([
  citedProse(60).transform((says): BodyPart => ({ says })),
  z.strictObject({
    /** Who speaks: “The ministry”. Printed before a colon. */
    who: prose(8),
    /** What they say, as a sentence that reads on after the colon. */
    says: citedProse(60),
  }),
]);

const shared = {
  /** Short and final: it is the address `#note-<id>`. */
  id,
  /** Number of the paragraph, counted through the essay. */
  paragraph: paragraphNumber,
  /** The author's exact words that the note explains; the same words stand inside `<Note>` in the essay. */
  anchor: words(600),
  /** A plain title of at most 8 words. */
  title: prose(8),
  /** One sentence of at most 22 words that can stand alone. */
  gist: citedProse(22),
  /** At most 60 words in one or more paragraphs; a paragraph may name who speaks. */
  body: z.array(paragraph).min(1).max(8),
  /** Ids of terms that help here. */
  terms: idList(20).default([]),
  /** Ids of the events it belongs to. */
  events: idList(20).default([]),
  /** Id of the source that carries every statement without a citation of its own. */
  source: id.optional(),
  /** In work: shown in the preview, and in no build. */
  draft: z.boolean().optional(),
};

const plainNote = z.strictObject({
  ...shared,
  /** What the note does: explains a phrase, lets two sides speak, tells what came after. */
  kind: z.enum(plainKinds),
});

const checkNote = z.strictObject({
  ...shared,
  /** What the note does: sets a claim beside the record. */
  kind: z.literal('check'),
  /** How far the claim holds. */
  holds: z.enum(Object.keys(verdicts) as (keyof typeof verdicts)[]),
  /** What follows “How far it holds: partly.” on the page. */
  finding: citedProse(60),
});

/** What of a note has statements: gist, finding, each paragraph of the body. */
interface Stated {
  gist: CitedText;
  finding?: CitedText | undefined;
  body: readonly BodyPart[];
}

/** The parts of a note in the order in which they are read. */
export const noteParts = ({ gist, finding, body }: Stated): Part[] => [
  { path: ['gist'], statements: gist.statements },
  ...(finding ? [{ path: ['finding'], statements: finding.statements }] : []),
  ...body.map(({ who, says }, index) => ({
    path: ['body', index, ...(who ? ['says'] : [])],
    statements: says.statements,
  })),
];

/** The words of the body, with those of the finding and the names of who speaks. */
const bodyLength = ({ finding, body }: Omit<Stated, 'gist'>): number => {
  const texts = body.flatMap(({ who, says }) => [who, says.text]);
  return countWords([finding?.text, ...texts].filter(Boolean).join(' '));
};

/** The most sources that a note may cite. */
const mostSources = 4;

/** Where the parties differ, at least two of them speak. */
const complainOfVoices = (kind: string, body: readonly BodyPart[], context: Context): void => {
  const who = new Set(body.flatMap((part) => part.who?.toLowerCase() ?? []));
  if (kind !== 'voices' || who.size > 1) return;
  const hint = 'Let each side speak with who and says, or give the note another kind.';
  const message =
    who.size === 0
      ? 'nobody speaks in a note of voices'
      : 'one voice alone speaks in a note of voices';
  context.addIssue({ code: 'custom', path: ['body'], message, ...told('voices-two', hint) });
};

type Written = z.infer<typeof plainNote> | z.infer<typeof checkNote>;
type Context = z.core.$RefinementCtx<unknown>;

/** The same note with its one source at every statement that has none. */
const filled = (written: Written) => {
  const fill = carry(written.source);
  const stated = {
    gist: fill(written.gist),
    body: written.body.map((part): BodyPart => ({ ...part, says: fill(part.says) })),
  };
  return written.kind === 'check'
    ? { ...written, ...stated, finding: fill(written.finding) }
    : { ...written, ...stated };
};

const complainOfNote = (written: Written, context: Context): void => {
  complainOfUncarried(noteParts(written), written.source, context);
  complainOfVoices(written.kind, written.body, context);
  const words = bodyLength(written);
  if (words > 60)
    context.addIssue({
      code: 'custom',
      path: ['body'],
      message: `${words} words with the finding, where 60 are the most`,
      ...told('too-many-words', 'Shorten it.'),
    });
  const sources = unionOf(noteParts(filled(written)));
  if (sources.length > mostSources)
    context.addIssue({
      code: 'custom',
      path: ['id'],
      message: `${sources.length} sources, where ${mostSources} are the most: ${sources.join(', ')}`,
      ...told('too-many-sources', 'Keep what the best four carry, or split the note.'),
    });
};

/** One margin note in `content/notes/*.yaml`. */
export const noteSchema = z
  .discriminatedUnion('kind', [plainNote, checkNote])
  .superRefine(complainOfNote)
  .transform((written) => {
    const note = filled(written);
    /** `sources`: the ids of all that the note cites, in the order of their first citation. */
    return { ...note, sources: unionOf(noteParts(note)) };
  });

export type NoteEntry = z.infer<typeof noteSchema>;
